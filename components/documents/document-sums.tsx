import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { DocumentView } from "@/lib/documents/schema";
import { formatBasisPoints, formatMoney } from "@/lib/format";
import { Money } from "./money";

type Props = {
  sums: Pick<DocumentView, "subtotal" | "discount" | "taxes" | "total">;
  currency: string;
  /** Why there is a discount. */
  discountWords?: ReactNode;
};

/** How a document's total comes about: what its lines come to, the discount, the tax of each rate. */
export function DocumentSums({ sums, currency, discountWords }: Props) {
  const t = useTranslations("documents");
  const locale = useLocale();
  const { subtotal, discount, taxes, total } = sums;
  const taxed = taxes.filter(({ taxBp, base }) => taxBp > 0 && base !== 0);
  return (
    <dl aria-label={t("sums")} className="ml-auto w-full max-w-80 space-y-1.5">
      {subtotal !== total && <Sum label={t("subtotal")} minor={subtotal} currency={currency} />}
      {discount > 0 && (
        <Sum
          label={
            <>
              {t("discount")}
              {discountWords && (
                <span className="block text-muted-foreground text-sm">{discountWords}</span>
              )}
            </>
          }
          minor={-discount}
          currency={currency}
        />
      )}
      {taxed.map(({ taxBp, base, tax }) => (
        <Sum
          key={taxBp}
          label={t("taxOf", {
            rate: formatBasisPoints(taxBp, locale),
            base: formatMoney(base, currency, locale),
          })}
          minor={tax}
          currency={currency}
        />
      ))}
      <Sum label={t("total")} minor={total} currency={currency} strong />
    </dl>
  );
}

type SumProps = { label: ReactNode; minor: number; currency: string; strong?: boolean };

export function Sum({ label, minor, currency, strong }: SumProps) {
  return (
    <div
      data-strong={strong}
      className="flex items-baseline justify-between gap-4 data-[strong=true]:border-t data-[strong=true]:pt-2 data-[strong=true]:font-medium data-[strong=true]:text-lg"
    >
      <dt className={strong ? undefined : "text-muted-foreground"}>{label}</dt>
      <dd>
        <Money minor={minor} currency={currency} />
      </dd>
    </div>
  );
}
