import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DueDay } from "@/components/records/due-day";
import type { DocumentKind, DocumentView } from "@/lib/documents/schema";
import { formatDay } from "@/lib/format";
import { DocumentLines } from "./document-lines";
import { DocumentState, isPressing } from "./document-state";
import { DocumentSums } from "./document-sums";
import { lastDay } from "./document-words";

export type BilledTo = {
  name: string;
  fiscalCode: string | null;
  /** Street, place and country, a line each. */
  address: readonly string[];
};

type Props = {
  kind: DocumentKind;
  document: DocumentView;
  client: BilledTo;
  today: string;
  /** Why there is a discount. */
  discount?: string;
  /** What was paid of it and what is open. */
  children?: ReactNode;
};

/** A document as it would stand on paper. */
export function DocumentPaper({ kind, document, client, today, discount, children }: Props) {
  const t = useTranslations("documents");
  const { lines, currency, note } = document;
  return (
    <article className="@container rounded-lg border bg-card">
      <div className="space-y-6 p-4 sm:p-6">
        <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
          <Parties client={client} />
          <Facts kind={kind} document={document} today={today} />
        </div>
        {lines.length > 0 && <DocumentLines lines={lines} currency={currency} />}
        <DocumentSums sums={document} currency={currency} discountWords={discount} />
        {children}
        {note && (
          <div className="border-t pt-4">
            <h3 className="mb-1 text-muted-foreground text-sm">{t("note")}</h3>
            <p className="whitespace-pre-line break-words">{note}</p>
          </div>
        )}
      </div>
    </article>
  );
}

function Parties({ client: { name, fiscalCode, address } }: { client: BilledTo }) {
  const t = useTranslations("documents");
  return (
    <div className="min-w-0">
      <p className="text-muted-foreground text-sm">{t("billedTo")}</p>
      <p className="font-medium">{name}</p>
      {fiscalCode && <p className="figures">{fiscalCode}</p>}
      {address.map((line) => (
        <p key={line} className="text-muted-foreground">
          {line}
        </p>
      ))}
    </div>
  );
}

type FactsProps = Pick<Props, "kind" | "document" | "today">;

function Facts({ kind, document, today }: FactsProps) {
  const t = useTranslations("documents");
  const locale = useLocale();
  const { date, dueDate } = document;
  return (
    <dl className="grid grid-cols-[auto_auto] items-center gap-x-4 gap-y-1">
      <dt className="text-muted-foreground text-sm">{t("state")}</dt>
      <dd>
        <DocumentState document={document} today={today} />
      </dd>
      <dt className="text-muted-foreground text-sm">{t("date")}</dt>
      <dd className="figures">{formatDay(date, locale)}</dd>
      {dueDate && (
        <>
          <dt className="text-muted-foreground text-sm">{t(lastDay(kind))}</dt>
          <dd>
            <span className="figures">{formatDay(dueDate, locale)}</span>
          </dd>
          {isPressing(document, today) && (
            <dd className="col-start-2">
              <DueDay day={dueDate} today={today} />
            </dd>
          )}
        </>
      )}
    </dl>
  );
}
