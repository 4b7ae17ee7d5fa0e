import { useLocale, useTranslations } from "next-intl";
import { customText } from "@/components/fields/custom-text";
import type { ClientRecord } from "@/lib/clients/form-values";
import type { FieldDefinition } from "@/lib/fields/schema";
import { Facts } from "./identity-card-facts";
import { WebLink } from "./identity-card-reach";
import { CardEmpty, CardLink, OverviewCard } from "./overview-card";

type Props = { client: ClientRecord; mayEdit: boolean };

/** What is filled in of the workspace's own fields; nothing where there are none. */
export function CustomCard({ client, mayEdit }: Props) {
  const t = useTranslations("overview");
  const form = useTranslations("clientForm.sections");
  const { id, fields, custom } = client;
  if (!fields.length) return null;
  const facts = fields.map((field) => ({
    key: field.id,
    label: field.name,
    value: custom[field.id] && <CustomValue field={field} text={custom[field.id] ?? ""} />,
  }));
  const link = mayEdit && (
    <CardLink client={id} tab="profile" hash="#edit-custom" aria-label={t("editCustom")}>
      {t("edit")}
    </CardLink>
  );
  return (
    <OverviewCard title={form("custom")} action={link} className="@2xl:col-span-2">
      <Facts
        facts={facts}
        className="@2xl:grid @2xl:grid-cols-2 @2xl:gap-x-8 @2xl:gap-y-1.5 @2xl:space-y-0"
      />
      {facts.every(({ value }) => !value) && <CardEmpty>{t("noCustom")}</CardEmpty>}
    </OverviewCard>
  );
}

function CustomValue({ field, text }: { field: FieldDefinition; text: string }) {
  const t = useTranslations("common");
  const locale = useLocale();
  if (field.type === "link") return <WebLink address={text} />;
  const said = customText(field, text, { locale, yes: t("yes"), no: t("no") }) ?? "";
  return (
    <span title={said} className="line-clamp-4">
      {said}
    </span>
  );
}
