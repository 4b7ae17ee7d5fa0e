import type { DocumentLine } from "@/db/record-kinds";
import { share } from "../money";

const WHOLE = 10_000; // basis points
const THOUSAND = 1000; // quantities are kept in thousandths

export type TaxPart = { taxBp: number; base: number; tax: number };

export type Totals = {
  subtotal: number;
  discount: number;
  tax: number;
  total: number;
  /** What was taxed at which rate, highest last. */
  taxes: TaxPart[];
};

/** What a line comes to, before discount and tax, in minor units. */
export const lineNet = ({ quantity, unitPrice }: Pick<DocumentLine, "quantity" | "unitPrice">) =>
  share(quantity, unitPrice, THOUSAND);

/**
 * What lines come to. The discount is on all of them; tax is counted once a rate, on what is left of
 * its lines, as EN 16931 (BR-CO-17) has it, so that no cent comes from rounding line by line.
 */
export function totalsOf(lines: readonly DocumentLine[], discountBp: number): Totals {
  const nets = new Map<number, number>();
  for (const line of lines) nets.set(line.taxBp, (nets.get(line.taxBp) ?? 0) + lineNet(line));
  const rates = [...nets].sort(([a], [b]) => a - b);
  const subtotal = rates.reduce((sum, [, net]) => sum + net, 0);
  const discount = share(subtotal, discountBp, WHOLE);
  const taxes = afterDiscount(rates, { subtotal, discount });
  const tax = taxes.reduce((sum, part) => sum + part.tax, 0);
  return { subtotal, discount, tax, total: subtotal - discount + tax, taxes };
}

type Rates = [taxBp: number, net: number][];

/** The discount is shared out by what each rate has; the last takes what rounding leaves. */
function afterDiscount(
  rates: Rates,
  { subtotal, discount }: Pick<Totals, "subtotal" | "discount">,
) {
  let left = discount;
  return rates.map(([taxBp, net], i): TaxPart => {
    const part = i === rates.length - 1 ? left : subtotal && share(discount, net, subtotal);
    left -= part;
    return { taxBp, base: net - part, tax: share(net - part, taxBp, WHOLE) };
  });
}
