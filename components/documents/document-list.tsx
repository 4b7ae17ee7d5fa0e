"use client";

import { useTranslations } from "next-intl";
import { RecordList } from "@/components/records/record-list";
import type { DocumentKind, DocumentRow } from "@/lib/documents/schema";
import { DocumentItem } from "./document-item";
import { lastDay, unpaid } from "./document-words";
import { type DocumentActions, useDocumentDeeds } from "./use-document-deeds";

export type DocumentListProps = {
  kind: DocumentKind;
  rows: readonly DocumentRow[];
  /** The day it is in the workspace's zone. */
  today: string;
  mayWrite: boolean;
  actions: DocumentActions;
};

const COLUMNS: Record<DocumentKind, string> = {
  invoice: "@xl:grid-cols-[minmax(0,1fr)_auto_auto_auto_auto_auto]",
  estimate: "@xl:grid-cols-[minmax(0,1fr)_auto_auto_auto_auto]",
  creditNote: "@xl:grid-cols-[minmax(0,1fr)_auto_auto_auto_auto]",
};

/** Documents of a kind, last first. */
export function DocumentList({ kind, rows, today, mayWrite, actions }: DocumentListProps) {
  const t = useTranslations("documents");
  const deeds = useDocumentDeeds(kind, { actions });
  const shown = rows.flatMap((row) => deeds.shown(row) ?? []);
  if (!shown.length) return null;
  return (
    <RecordList label={t(`${kind}.list`)} columns={COLUMNS[kind]}>
      <ListHead kind={kind} />
      {shown.map((row) => (
        <DocumentItem
          key={row.id}
          kind={kind}
          row={row}
          today={today}
          onDeed={mayWrite ? (deed) => deeds.run(row, deed) : undefined}
        />
      ))}
    </RecordList>
  );
}

/** What the columns hold, where there are columns. */
function ListHead({ kind }: { kind: DocumentKind }) {
  const t = useTranslations("documents");
  const due = kind !== "creditNote" && t(lastDay(kind));
  const ends = [t("total"), kind !== "estimate" && t(unpaid(kind))];
  return (
    <li
      aria-hidden
      className="@xl:col-span-full @xl:grid hidden @xl:grid-cols-subgrid gap-x-4 px-3 py-1.5 text-muted-foreground text-xs"
    >
      <span>{t("number")}</span>
      <span>{t("date")}</span>
      {due && <span>{due}</span>}
      {ends.map(
        (word) =>
          word && (
            <span key={word} className="text-right">
              {word}
            </span>
          ),
      )}
      <span />
    </li>
  );
}
