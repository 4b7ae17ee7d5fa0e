import { useLocale, useTranslations } from "next-intl";
import type { DocumentLine } from "@/lib/documents/schema";
import { lineNet } from "@/lib/documents/totals";
import { formatBasisPoints, formatDecimal, formatMoney } from "@/lib/format";
import { fromScaled } from "@/lib/money";

type Props = { lines: readonly DocumentLine[]; currency: string };

const END = "@max-xl:hidden py-2 pl-4 text-right font-normal figures whitespace-nowrap";

/** The lines of a document; on a phone the figures stand below what they are of. */
export function DocumentLines({ lines, currency }: Props) {
  const t = useTranslations("documents.lines");
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{t("legend")}</caption>
      <thead>
        <tr className="border-b text-muted-foreground text-sm">
          <th scope="col" className="py-2 text-left font-normal">
            {t("description")}
          </th>
          <th scope="col" className={END}>
            {t("quantity")}
          </th>
          <th scope="col" className={END}>
            {t("unitPrice")}
          </th>
          <th scope="col" className={END}>
            {t("taxBp")}
          </th>
          <th scope="col" className="py-2 pl-4 text-right font-normal">
            {t("net")}
          </th>
        </tr>
      </thead>
      <tbody className="divide-y">
        {lines.map((line, index) => (
          // lines have no names of their own, and stay where they are
          // biome-ignore lint/suspicious/noArrayIndexKey: a printed list
          <Line key={index} line={line} currency={currency} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ line, currency }: { line: DocumentLine; currency: string }) {
  const locale = useLocale();
  const quantity = formatDecimal(fromScaled(line.quantity, 3, true), locale);
  const price = formatMoney(line.unitPrice, currency, locale);
  const tax = formatBasisPoints(line.taxBp, locale);
  return (
    <tr className="align-top">
      <td className="break-words py-2">
        {line.description}
        <span className="@xl:hidden figures mt-0.5 block text-muted-foreground text-sm">
          {quantity} × {price} · {tax}
        </span>
      </td>
      <td className={END}>{quantity}</td>
      <td className={END}>{price}</td>
      <td className={END}>{tax}</td>
      <td className="figures whitespace-nowrap py-2 pl-4 text-right">
        {formatMoney(lineNet(line), currency, locale)}
      </td>
    </tr>
  );
}
