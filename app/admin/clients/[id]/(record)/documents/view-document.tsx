import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { DocumentHead } from "@/components/documents/document-head";
import { type BilledTo, DocumentPaper } from "@/components/documents/document-paper";
import type { DocumentActions } from "@/components/documents/use-document-deeds";
import { UndoDesk } from "@/components/history/undo-desk";
import { displayFiscalCode } from "@/lib/clients/fiscal-code";
import type { ClientRecord } from "@/lib/clients/record";
import { countryName } from "@/lib/countries/countries";
import type { DocumentKind } from "@/lib/documents/schema";
import { workspaceToday } from "@/lib/settings/today";
import { forceUndo, undo } from "../../../record-actions";
import { discountTaken } from "./discount-words";
import { type DocumentAddress, readDocument } from "./read-document";

type Props = {
  kind: DocumentKind;
  params: DocumentAddress;
  actions: DocumentActions;
  /** A form between its head and its paper. */
  form?: ReactNode;
  /** What it was given, or gave. */
  children?: ReactNode;
};

/** The page of a document. */
export async function ViewDocument({ kind, params, actions, form, children }: Props) {
  const { id, documentId } = await params;
  const { ctx, client, document, mayWrite } = await readDocument(kind, id, documentId);
  const [{ today }, locale] = await Promise.all([workspaceToday(ctx), getLocale()]);
  return (
    <UndoDesk actions={{ undo, force: forceUndo }}>
      <DocumentHead kind={kind} row={document} mayWrite={mayWrite} actions={actions} />
      {form}
      <DocumentPaper
        kind={kind}
        document={document}
        client={billedTo(client, locale)}
        today={today}
        discount={await discountTaken(client, document.discountBp)}
      >
        {children}
      </DocumentPaper>
    </UndoDesk>
  );
}

/** Where a client's bills go: its billing address, unless that is the one it sits at. */
function billedTo(client: ClientRecord, locale: string): BilledTo {
  const { name, legalName, billingSame } = client;
  const own = [client.street, client.zip, client.city, client.country];
  const other = [
    client.billingStreet,
    client.billingZip,
    client.billingCity,
    client.billingCountry,
  ];
  const [street, zip, city, country] = billingSame ? own : other;
  const place = [zip, city].filter(Boolean).join(" ");
  const land = country ? countryName(country, locale) : null;
  return {
    name: legalName || name,
    fiscalCode: displayFiscalCode(client) || null,
    address: [street, place, land].filter((line): line is string => Boolean(line)),
  };
}
