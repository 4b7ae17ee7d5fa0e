import { z } from "zod";
import { documentLines, lineFields as of } from "../../../documents/schema";
import { toScaled } from "../../../money";
import { optionalText } from "../../../text";
import { jsonIn, wired } from "../wire-fields";
import { wireList, wireMoney, wireQuantity, wireScaled } from "./wire-amounts";

const LONGEST = 1000; // both descriptions together: a line has one
const RATE = "errors.taxRate";

/** `VAT|19.00`, a list of such, or that list in JSON; several taxes add up. */
const taxNames = z
  .preprocess(listed, z.array(z.string("errors.taxName"), "errors.taxName"))
  .transform((names, ctx) => {
    const rates = names
      .filter((name) => name.trim())
      .map((name) => toScaled(name.split("|").at(-1) ?? "", 2));
    if (!rates.includes(null)) return rates.reduce<number>((sum, rate) => sum + (rate ?? 0), 0);
    ctx.issues.push({ code: "custom", message: "errors.taxName", input: names });
    return z.NEVER;
  })
  .pipe(of.taxBp);

function listed(value: unknown): unknown {
  if (value === null) return [];
  if (typeof value === "string") return value.trim().startsWith("[") ? jsonIn(value) : [value];
  return typeof value === "object" ? Object.values(value) : value;
}

const lineFields = (currency: string) => ({
  description: wired(of.description).meta({ example: "Consulting" }),
  long_description: wired(optionalText(LONGEST)),
  qty: wireQuantity.pipe(of.quantity).meta({ description: "1 by default.", example: "2" }),
  rate: wireMoney(currency).pipe(of.unitPrice).meta({ example: "50.00" }),
  taxname: taxNames.meta({
    description: "Name and per cent, such as `VAT|19.00`, or a list of them; they add up.",
    override: { type: ["string", "array"], items: { type: "string" } },
  }),
  taxrate: wireScaled(2, RATE)
    .pipe(of.taxBp)
    .meta({ description: "Per cent, where there is no `taxname`.", example: "19.00" }),
});

const line = (currency: string) =>
  z
    .object(lineFields(currency), "errors.line")
    .partial({ long_description: true, qty: true, taxname: true, taxrate: true })
    .transform((sent, ctx) => {
      const { description, long_description, qty = 1000, rate, taxname, taxrate = 0 } = sent;
      const whole = [description, long_description].filter(Boolean).join("\n");
      if (whole.length > LONGEST)
        ctx.issues.push({
          code: "custom",
          message: `errors.tooLong|max=${LONGEST}`,
          input: whole,
          path: ["long_description"],
        });
      return {
        description: whole,
        quantity: qty,
        unitPrice: rate,
        taxBp: taxname || taxrate,
      };
    });

/** The lines of a document, its rates in a currency. */
export const wireLines = (currency: string) =>
  wireList(documentLines(line(currency), "errors.lines"));
