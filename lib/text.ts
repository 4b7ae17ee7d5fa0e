import { z } from "zod";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** Text fit to be kept: trimmed, composed, without control characters or broken surrogates. */
export const clean = (text: string) =>
  text.toWellFormed().replace(CONTROL, "").replace(/\r\n?/g, "\n").trim().normalize("NFC");

const bounded = (max: number) =>
  z
    .string("errors.text")
    .transform(clean)
    .pipe(z.string().max(max, `errors.tooLong|max=${max}`));

/** A text that must be there. Messages are keys of `errors.*`. */
export const requiredText = (max: number) =>
  z
    .string("errors.required")
    .transform(clean)
    .pipe(z.string().min(1, "errors.required").max(max, `errors.tooLong|max=${max}`));

/** A text that may be absent: "", null and blanks are all null. */
export const optionalText = (max: number) =>
  bounded(max)
    .nullable()
    .transform((text) => text || null);
