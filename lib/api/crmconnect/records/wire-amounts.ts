import { z } from "zod";
import { fromScaled, toMinor, toScaled } from "../../../money";
import { jsonIn, readAs } from "../wire-fields";

/** An amount as programs write it → minor units of a currency. */
export const wireMoney = (currency: string) =>
  readAs((text) => toMinor(text, currency), "errors.amount");

/** A decimal number → itself times ten to so many places; nothing at all is 0. */
export const wireScaled = (places: number, message: string) =>
  readAs((text) => (text.trim() ? toScaled(text, places) : 0), message);

/** A quantity of a line, in thousandths. */
export const wireQuantity = readAs((text) => toScaled(text, 3), "errors.quantity");

/** Quantities and rates as the family reads them. */
export const quantityText = (thousandths: number) => fromScaled(thousandths, 3, true);
export const percentText = (basisPoints: number) => fromScaled(basisPoints, 2);

/** A list of things: a PHP-style or JSON array, or JSON in a form field. */
export const wireList = <L extends z.ZodType>(list: L) => z.preprocess(listIn, list);

function listIn(value: unknown): unknown {
  if (typeof value === "string") return value.trim() ? listIn(jsonIn(value)) : [];
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.values(value);
}
