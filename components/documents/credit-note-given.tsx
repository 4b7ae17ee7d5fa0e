import { useTranslations } from "next-intl";
import type { DocumentView } from "@/lib/documents/schema";
import { documentPath } from "./document-paths";
import { Sum } from "./document-sums";
import { GivenList } from "./given-list";

type Props = {
  note: DocumentView;
  allocations: readonly {
    id: number;
    invoiceId: number;
    invoiceNumber: string | null;
    amount: number;
  }[];
};

/** To which invoices a credit note went, and what of it is left. */
export function CreditNoteGiven({ note, allocations }: Props) {
  const t = useTranslations("documents");
  const { clientId, currency, open } = note;
  const given = allocations.map(({ id, invoiceId, invoiceNumber, amount }) => ({
    id,
    name: invoiceNumber ?? `#${invoiceId}`,
    href: documentPath("invoice", { clientId, id: invoiceId }),
    amount,
  }));
  return (
    <GivenList label={t("appliedTo")} given={given} currency={currency}>
      <dl className="mt-3 border-t pt-2">
        <Sum label={t("left")} minor={open} currency={currency} />
      </dl>
    </GivenList>
  );
}
