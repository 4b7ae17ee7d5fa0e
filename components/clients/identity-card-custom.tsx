import { useLocale, useTranslations } from "next-intl";
import { customText } from "@/components/fields/custom-text";
import type { ClientRecord } from "@/lib/clients/form-values";
import type { FieldDefinition } from "@/lib/fields/schema";
import { Facts } from "./identity-card-facts";
import { WebLink } from "./identity-card-reach";

/** What is filled in of the workspace's own fields. */
export function CustomFacts({ client }: { client: ClientRecord }) {
  const { fields, custom } = client;
  const facts = fields.map((field) => ({
    key: field.id,
    label: field.name,
    value: custom[field.id] && <CustomValue field={field} text={custom[field.id] ?? ""} />,
  }));
  return <Facts facts={facts} />;
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
