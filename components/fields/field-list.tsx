import { TextCursorInput } from "lucide-react";
import { useTranslations } from "next-intl";
import { ListFrame } from "@/components/data-table/list-frame";
import { EmptyState } from "@/components/shell/empty-state";
import { PageBreadcrumb } from "@/components/shell/page-breadcrumb";
import { PageHeader } from "@/components/shell/page-header";
import type { Action } from "@/lib/action-state";
import { ArchivedFields } from "./archived-fields";
import { FieldExamples } from "./field-examples";
import type { FieldActions, FieldItem } from "./field-item";
import { FieldTable } from "./field-table";
import { NewFieldButton, NewFieldDesk } from "./new-field";

type Props = { fields: FieldItem[]; actions: FieldActions & { createField: Action } };

/** The workspace's own fields of a client, and the way to add another. */
export function FieldList({ fields, actions }: Props) {
  const t = useTranslations("fields");
  const clients = useTranslations("clients");
  const { createField, ...rest } = actions;
  const active = fields.filter(({ archived }) => !archived);
  const any = active.length > 0;
  return (
    <NewFieldDesk createField={createField}>
      <PageBreadcrumb
        items={[{ label: clients("title"), href: "/admin/clients" }, { label: t("title") }]}
      />
      <ListFrame
        header={
          <PageHeader
            title={t("title")}
            aside={any && t("count", { count: active.length })}
            description={any && t("text")}
            actions={any && <NewFieldButton />}
          />
        }
      >
        {any ? (
          <FieldTable fields={active} actions={rest} />
        ) : (
          <EmptyState
            icon={<TextCursorInput />}
            title={t("emptyTitle")}
            text={t("emptyText")}
            actions={<FieldExamples />}
            className="max-w-lg"
          />
        )}
        <ArchivedFields
          fields={fields.filter(({ archived }) => archived)}
          archiveField={actions.archiveField}
        />
      </ListFrame>
    </NewFieldDesk>
  );
}
