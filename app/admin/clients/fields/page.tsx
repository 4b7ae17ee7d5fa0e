import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FieldList } from "@/components/fields/field-list";
import { UndoDesk } from "@/components/history/undo-desk";
import { countHolders, listFields } from "@/lib/fields/queries";
import { staffContext } from "@/lib/server/auth";
import { found } from "@/lib/server/page";
import { forceUndo, undo } from "../../actions";
import { archiveField, createField, orderFields, updateField } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("fields");
  return { title: t("title") };
}

export default async function FieldsPage() {
  const ctx = await staffContext();
  const holders = await found(() => countHolders(ctx));
  const fields = await listFields(ctx);
  return (
    <UndoDesk actions={{ undo, force: forceUndo }}>
      <FieldList
        fields={fields.map((field) => ({ ...field, holders: holders.get(field.id) ?? 0 }))}
        actions={{ createField, updateField, archiveField, orderFields }}
      />
    </UndoDesk>
  );
}
