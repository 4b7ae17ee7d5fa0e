import { z } from "zod";
import { requiredText } from "../../text";
import { countryOf } from "./country-ids";
import { currencyOf } from "./currency-ids";

const wrongText = ({ input }: { input?: unknown }) =>
  input === undefined ? "errors.required" : "errors.text";

/** Text as programs send it: a number will do, null is none. */
const wireText = z
  .union([z.string(), z.number(), z.null()], { error: wrongText })
  .transform((value) => (value === null ? null : String(value)));

/** Text by the rule of its field. */
export const wired = <T extends z.ZodType<unknown, string | null>>(field: T) =>
  wireText.pipe(field);

/** Text that `read` turns into something else; null from it is refused with `message`. */
export const readAs = <T>(read: (text: string) => T | null, message: string) =>
  wireText.transform((text, ctx) => {
    const value = read(text ?? "");
    if (value !== null) return value;
    ctx.issues.push({ code: "custom", message, input: text });
    return z.NEVER;
  });

const LONGEST_NUMBER = 191;

/** The number of a row. */
export const wireId = wired(requiredText(LONGEST_NUMBER)).transform((text, ctx) => {
  if (/^0*[1-9]\d{0,14}$/.test(text)) return Number(text);
  ctx.issues.push({ code: "custom", message: "errors.number", input: text });
  return z.NEVER;
});

/** The number of a row, or none: "", "0" and null. */
export const wireIdOrNone = wireText.transform((text, ctx) => {
  if (!text?.trim() || /^0+$/.test(text.trim())) return null;
  const { data } = wireId.safeParse(text);
  if (data !== undefined) return data;
  ctx.issues.push({ code: "custom", message: "errors.number", input: text });
  return z.NEVER;
});

const SWITCHES = new Map([
  ...["on", "1", "true", "yes"].map((word) => [word, true] as const),
  ...["", "off", "0", "false", "no"].map((word) => [word, false] as const),
]);

/** Yes or no, as forms and programs say it. */
export const wireSwitch = z
  .union([z.boolean(), wireText], { error: () => "errors.fieldCheckbox" })
  .transform((value, ctx) => {
    const said = SWITCHES.get(
      String(value ?? "")
        .trim()
        .toLowerCase(),
    );
    if (said !== undefined) return said;
    ctx.issues.push({ code: "custom", message: "errors.fieldCheckbox", input: value });
    return z.NEVER;
  });

/** A number of the family, an ISO-2 code or an English name → ISO-2, or "" for none. */
export const wireCountry = readAs(countryOf, "errors.country");

/** A number of our table or an ISO code → ISO code, "1" for the workspace's, or "" for none. */
export const wireCurrency = readAs(currencyOf, "errors.currency");

const LANGUAGES = new Map<string, "en" | "ro" | "">([
  ["", ""],
  ["en", "en"],
  ["english", "en"],
  ["ro", "ro"],
  ["romanian", "ro"],
]);
export const wireLanguage = readAs(
  (text) => LANGUAGES.get(text.trim().toLowerCase()) ?? null,
  "errors.language",
);

const one = z.union([z.string(), z.number()]);

/** Ids as PHP, JSON and people write lists: `[1,4]`, `"[1,4]"`, `{"0":"1"}`, `"1,4"`, `4`; blanks are none. */
export const wireIds = z
  .union([z.array(one), z.record(z.string(), one), one, z.null()], { error: () => "errors.list" })
  .transform((value) =>
    listed(value)
      .filter((one) => String(one).trim())
      .map(Number),
  );

function listed(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === "object") return Object.values(value ?? {});
  const text = String(value).trim();
  if (!text) return [];
  const list = text.startsWith("[") ? jsonIn(text) : text.split(",");
  return Array.isArray(list) ? list : [text];
}

/** What a form field says in JSON; null when it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
