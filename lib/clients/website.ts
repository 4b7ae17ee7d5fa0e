import { z } from "zod";
import { optionalText } from "../text";

const SCHEME = /^(?:(https?):)?\/*/i;

const isHost = (text: string) => /^[^/?#:@]*\.[^/?#:@]*:\d+(?:[/?#]|$)/.test(text);

/**
 * A website as it is stored: with http or https in front, https when nothing was said. Null when
 * it is no address, or one of another scheme (`javascript:`, `ftp:`); "" stays "".
 */
export function normalizeWebsite(text: string): string | null {
  const typed = text.trim();
  if (typed === "") return "";
  if (/[\s\p{Cc}\\]/u.test(typed)) return null; // URL() would quietly drop or turn these
  const [start = "", scheme = "https"] = SCHEME.exec(typed) ?? [];
  const rest = typed.slice(start.length);
  if (!start && !isHost(rest) && /^[a-z][a-z\d+.-]*:/i.test(rest)) return null;
  const address = `${scheme.toLowerCase()}://${rest}`;
  return URL.canParse(address) ? address : null;
}

const MAX = 191;

/** A website that may be absent, for the schema. The scheme that is added counts too. */
export const websiteText = optionalText(MAX).transform((text, ctx) => {
  const website = normalizeWebsite(text ?? "");
  if (website !== null && website.length <= MAX) return website || null;
  const message = website === null ? "errors.website" : `errors.tooLong|max=${MAX}`;
  ctx.issues.push({ code: "custom", message, input: text });
  return z.NEVER;
});
