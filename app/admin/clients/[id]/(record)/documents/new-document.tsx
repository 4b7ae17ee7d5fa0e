import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { DocumentForm } from "@/components/documents/document-form";
import type { SaveDocument } from "@/components/documents/document-form-props";
import { UndoDesk } from "@/components/history/undo-desk";
import type { Context } from "@/lib/context";
import { currencyOptions } from "@/lib/currency-options";
import { copiedValues, type DocumentValues, newDocumentValues } from "@/lib/documents/form-values";
import { lastTax } from "@/lib/documents/last-tax";
import type { DocumentKind } from "@/lib/documents/schema";
import { workspaceToday } from "@/lib/settings/today";
import { forceUndo, undo } from "../../../record-actions";
import { readClient } from "../../read-client";
import { discountWords } from "./discount-words";
import { mayWriteMoney, readDocument } from "./read-document";

export type NewPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ from?: string | string[] }>;
};

type Props = NewPageProps & { kind: DocumentKind; save: SaveDocument };

/** The form of a new document, at will like another one. */
export async function NewDocument({ kind, save, params, searchParams }: Props) {
  const { id } = await params;
  const { ctx, client } = await readClient(id);
  if (!mayWriteMoney({ ctx, client })) notFound();
  const { from } = await searchParams;
  const [t, locale] = await Promise.all([getTranslations("documents"), getLocale()]);
  const values =
    typeof from === "string"
      ? await valuesLike(kind, { id, from }, locale)
      : await firstValues(ctx, kind, client, locale);
  return (
    <UndoDesk actions={{ undo, force: forceUndo }}>
      <h2 className="mb-4 font-semibold text-lg">{t(`${kind}.new`)}</h2>
      <DocumentForm
        kind={kind}
        clientId={client.id}
        values={values}
        currencies={currencyOptions(locale)}
        discount={await discountWords(client)}
        save={save}
      />
    </UndoDesk>
  );
}

async function valuesLike(
  kind: DocumentKind,
  { id, from }: { id: string; from: string },
  locale: string,
): Promise<DocumentValues> {
  const { ctx, document } = await readDocument(kind, id, from);
  const { today } = await workspaceToday(ctx);
  return copiedValues(document, { kind, today }, locale);
}

type Billed = Awaited<ReturnType<typeof readClient>>["client"];

async function firstValues(ctx: Context, kind: DocumentKind, client: Billed, locale: string) {
  const [{ settings, today }, taxBp] = await Promise.all([
    workspaceToday(ctx),
    lastTax(ctx, kind, client.id),
  ]);
  const currency = client.currency ?? settings.currency;
  const discountBp = client.discount?.discountBp ?? 0;
  return newDocumentValues({ kind, today, currency, discountBp, taxBp }, locale);
}
