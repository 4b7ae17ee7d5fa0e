import { z } from "zod";
import { readDay } from "./days";

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

const EARLIEST = "1900-01-01"; // whatever is older was mistyped
const LATEST = "2999-12-31";

const day = z.string().transform((text, ctx) => {
  const read = readDay(clean(text));
  if (read && read >= EARLIEST && read <= LATEST) return read;
  ctx.issues.push({ code: "custom", message: "errors.fieldDate", input: text });
  return z.NEVER;
});

/** A plain day that must be there. */
export const requiredDay = z.string("errors.required").min(1, "errors.required").pipe(day);

/** A plain day that may be absent: "" and null are none. */
export const optionalDay = z
  .string("errors.text")
  .nullable()
  .transform((text) => text?.trim() || null)
  .pipe(day.nullable());
