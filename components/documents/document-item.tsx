"use client";

import { useLocale, useTranslations } from "next-intl";
import { DueDay } from "@/components/records/due-day";
import { RecordItem } from "@/components/records/record-item";
import { RecordCell, RecordLine } from "@/components/records/record-list";
import { RecordMenu } from "@/components/records/record-menu";
import { RecordTitle } from "@/components/records/record-title";
import { cn } from "@/lib/cn";
import type { DocumentKind, DocumentRow } from "@/lib/documents/schema";
import { formatDay } from "@/lib/format";
import { type Deed, deedsOf } from "./document-deeds";
import { DocumentMenuItems } from "./document-menu-items";
import { documentPath } from "./document-paths";
import { DocumentState, isDue, isPressing } from "./document-state";
import { lastDay, unpaid } from "./document-words";
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
                className={cn("@xl:hidden ml-auto font-medium", gone(row))}
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
  const due = dueDate !== null && isDue(state); // where it is narrow, one day is enough
  return (
    <>
      <RecordCell className={cn("figures text-muted-foreground", due && "@max-xl:hidden")}>
        {formatDay(date, locale)}
      </RecordCell>
      {kind !== "creditNote" && (
        <RecordCell className={due ? undefined : "@max-xl:hidden"}>
          {due && !isPressing(row, today) && (
            <span className="@xl:hidden text-muted-foreground">{t(lastDay(kind))} </span>
          )}
          <DueDay day={dueDate} today={today} over={!due} />
        </RecordCell>
      )}
      <RecordCell align="end" className="@max-xl:hidden">
        <Money minor={total} currency={currency} className={gone(row)} />
      </RecordCell>
      {kind !== "estimate" && (
        <RecordCell align="end" className="@max-xl:ml-auto">
          {open > 0 && (
            <>
              <span className="@xl:sr-only text-muted-foreground">{t(unpaid(kind))} </span>
              <Money minor={open} currency={currency} />
            </>
          )}
        </RecordCell>
      )}
    </>
  );
}

const gone = ({ status }: DocumentRow) =>
  status === "cancelled" ? "text-muted-foreground" : undefined;
