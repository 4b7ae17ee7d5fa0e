import Link from "next/link";
import { useTranslations } from "next-intl";
import type { DocumentView } from "@/lib/documents/schema";
import type { CreditSource } from "@/lib/payments/form-values";
import { documentPath, paymentPath } from "./document-paths";
import { Sum } from "./document-sums";
import { GivenList } from "./given-list";
import { Money } from "./money";

type Allocation = {
  id: number;
  paymentId: number | null;
  creditNoteId: number | null;
  number: string | null;
  date: string;
  amount: number;
};

type Props = {
  invoice: DocumentView;
  allocations: readonly Allocation[];
  /** What the client has as credit that could go to it; nothing for who only reads. */
  credit: readonly CreditSource[];
};

/** What an invoice was given by which payments and credit notes, what is open, and what could be applied. */
export function InvoiceGiven({ invoice, allocations, credit }: Props) {
  const t = useTranslations("documents");
  const { clientId, currency, open } = invoice;
  const given = allocations.map(({ id, paymentId, creditNoteId, number, date, amount }) => ({
    ...{ id, date, amount },
    name: number ?? `#${paymentId ?? creditNoteId}`,
    href: paymentId
      ? paymentPath(clientId, paymentId)
      : documentPath("creditNote", { clientId, id: creditNoteId ?? 0 }),
  }));
  return (
    <GivenList label={t("paidBy")} given={given} currency={currency}>
      <dl className="mt-3 border-t pt-2">
        <Sum label={t("open")} minor={open} currency={currency} />
      </dl>
      {open > 0 && credit.length > 0 && (
        <p className="mt-3 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
          <span className="text-muted-foreground">{t("creditThere")}</span>
          {credit.map((source) => (
            <Link
              key={`${source.kind} ${source.id}`}
              href={applyPath(clientId, source, invoice.id)}
              className="rounded-sm text-link hover:underline"
            >
              {t("applyOf", { number: source.number ?? "" })} (
              <Money minor={source.open} currency={currency} />)
            </Link>
          ))}
        </p>
      )}
    </GivenList>
  );
}

function applyPath(clientId: number, { kind, id }: CreditSource, invoiceId: number) {
  const path =
    kind === "payment" ? paymentPath(clientId, id) : documentPath("creditNote", { clientId, id });
  return { pathname: path, query: { apply: invoiceId } };
}
