"use client";

import { Plus, ReceiptText } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { UndoDesk } from "@/components/history/undo-desk";
import type { UndoActions } from "@/components/history/use-undo";
import { RecordSection } from "@/components/records/record-section";
import { Button } from "@/components/ui/button";
import { DocumentList, type DocumentListProps } from "./document-list";
import { documentsPath } from "./document-paths";
import { type OpenSum, OpenSums } from "./open-sums";
import type { DocumentActions } from "./use-document-deeds";

type Of = {
  rows: DocumentListProps["rows"];
  count: number;
  actions: DocumentActions;
  /** What leads to older ones. */
  pages: ReactNode;
};

type Props = {
  clientId: number;
  invoices: Of;
  creditNotes: Of;
  sums: readonly OpenSum[];
  today: string;
  mayWrite: boolean;
  undo: UndoActions;
};

/** What a client was billed, and below what it was credited. */
export function InvoicesTab({ clientId, invoices, creditNotes, sums, undo, ...list }: Props) {
  const t = useTranslations("documents");
  const add = { label: t("invoice.add"), href: documentsPath("invoice", clientId, "/new") };
  return (
    <UndoDesk actions={undo}>
      <RecordSection
        label={t("invoice.list")}
        count={invoices.count ? t("invoice.count", { count: invoices.count }) : undefined}
        add={list.mayWrite ? add : undefined}
        empty={{ icon: <ReceiptText />, title: t("invoice.empty"), text: t("invoice.emptyText") }}
      >
        <OpenSums sums={sums} />
        <DocumentList kind="invoice" {...invoices} {...list} />
        {invoices.pages}
      </RecordSection>
      <CreditNotes clientId={clientId} {...creditNotes} {...list} />
    </UndoDesk>
  );
}

type CreditProps = Of & { clientId: number; today: string; mayWrite: boolean };

/** Below the invoices, as long as there are any or one may be made. */
function CreditNotes({ clientId, count, pages, ...list }: CreditProps) {
  const t = useTranslations("documents.creditNote");
  if (!count && !list.mayWrite) return null;
  return (
    <section
      id="credit-notes"
      aria-label={t("list")}
      className="@container mt-8 scroll-mt-16 space-y-3 border-t pt-5"
    >
      <div className="flex min-h-8 flex-wrap items-center gap-2">
        <h2 className="mr-auto text-muted-foreground">{t("count", { count })}</h2>
        {list.mayWrite && (
          <Button asChild variant="outline">
            <Link href={documentsPath("creditNote", clientId, "/new")}>
              <Plus />
              {t("add")}
            </Link>
          </Button>
        )}
      </div>
      <DocumentList kind="creditNote" {...list} />
      {pages}
    </section>
  );
}
