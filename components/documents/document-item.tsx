"use client";

import { useLocale, useTranslations } from "next-intl";
import { DueDay } from "@/components/records/due-day";
import { RecordItem } from "@/components/records/record-item";
import { RecordCell, RecordLine } from "@/components/records/record-list";
import { RecordMenu } from "@/components/records/record-menu";
import { RecordTitle } from "@/components/records/record-title";
import type { DocumentKind, DocumentRow } from "@/lib/documents/schema";
import { formatDay } from "@/lib/format";
import { type Deed, deedsOf } from "./document-deeds";
import { DocumentMenuItems } from "./document-menu-items";
import { documentPath } from "./document-paths";
import { DocumentState, isDue } from "./document-state";
import { Money } from "./money";

type Props = {
  kind: DocumentKind;
  row: DocumentRow;
  today: string;
  /** Nothing for who only reads. */
  onDeed?: (deed: Deed) => void;
};

/** One document in a list: what it is, when it is due, what it comes to and what of that is open. */
export function DocumentItem({ kind, row, today, onDeed }: Props) {
  const t = useTranslations("documents");
  const deeds = onDeed ? deedsOf(kind, row) : [];
  const name = row.number ?? t(`${kind}.draft`);
  const ending = deeds.find((deed) => deed === "delete" || deed === "cancel");
  return (
    <RecordItem
      id={row.id}
      onEdit={onDeed && deeds.includes("edit") ? () => onDeed("edit") : undefined}
      onRemove={onDeed && ending && (() => onDeed(ending))}
    >
      {() => (
        <RecordLine
          title={
            <>
              <RecordTitle text={name} href={documentPath(kind, row)} className="shrink-0" />
              <span className="text-sm">
                <DocumentState document={row} today={today} />
              </span>
              <Money
                minor={row.total}
                currency={row.currency}
                className="@xl:hidden ml-auto font-medium"
              />
            </>
          }
          cells={<Cells kind={kind} row={row} today={today} />}
          menu={
            onDeed && (
              <RecordMenu name={name}>
                <DocumentMenuItems kind={kind} deeds={deeds} onDeed={onDeed} />
              </RecordMenu>
            )
          }
        />
      )}
    </RecordItem>
  );
}

function Cells({ kind, row, today }: Props) {
  const t = useTranslations("documents");
  const locale = useLocale();
  const { date, dueDate, state, total, open, currency } = row;
  return (
    <>
      <RecordCell className="figures text-muted-foreground">{formatDay(date, locale)}</RecordCell>
      {kind !== "creditNote" && (
        <RecordCell>
          <DueDay day={dueDate} today={today} over={!isDue(state)} />
        </RecordCell>
      )}
      <RecordCell align="end" className="@max-xl:hidden">
        <Money minor={total} currency={currency} />
      </RecordCell>
      {kind !== "estimate" && (
        <RecordCell align="end" className="@max-xl:ml-auto">
          {open > 0 && (
            <>
              <span className="@xl:sr-only text-muted-foreground">{t("open")} </span>
              <Money minor={open} currency={currency} />
            </>
          )}
        </RecordCell>
      )}
    </>
  );
}
