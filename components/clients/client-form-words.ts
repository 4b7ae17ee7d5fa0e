import { useLocale, useTranslations } from "next-intl";
import { customText } from "@/components/fields/custom-text";
import type { FieldName, GroupOption, Owner, PersonField } from "@/lib/clients/form-values";
import type { FieldDefinition } from "@/lib/fields/schema";
import { fieldText } from "./field-text";

type Known = {
  owners: readonly Owner[];
  groups: readonly GroupOption[];
  fields: readonly FieldDefinition[];
};

const named = (list: readonly { id: number; name: string }[]) =>
  new Map(list.map(({ id, name }) => [id, name]));

/** Fields of the form and what is in them, in the reader's words. */
export function useFieldWords({ owners, groups, fields }: Known) {
  const locale = useLocale();
  const t = useTranslations("clientForm");
  const common = useTranslations("common");
  const status = useTranslations("clients.status");
  const words = {
    locale,
    yes: common("yes"),
    no: common("no"),
    active: status("active"),
    inactive: status("inactive"),
    users: named(owners),
    groups: named(groups),
  };
  const customOf = (field: FieldName) => fields.find(({ id }) => field === `custom.${id}`);
  /** Within its section. */
  const short = (field: FieldName) => {
    const [own = "", inner] = field.split(".");
    if (!inner) return t(`fields.${unprefixed(own) as OwnName}`);
    return customOf(field)?.name ?? t(`fields.contact.${inner as PersonField}`);
  };
  /** By itself. */
  const label = (field: FieldName) => {
    if (!field.includes(".")) return t(`fields.${field as OwnName}`);
    return customOf(field)?.name ?? `${t("sections.contact")}: ${short(field)}`;
  };
  const text = (field: FieldName, value: unknown) => {
    const custom = customOf(field);
    return custom ? customText(custom, String(value), words) : fieldText(field, value, words);
  };
  return { short, label, text };
}

type OwnName = Exclude<FieldName, `${string}.${string}`>;

/** `billingStreet` is a street. */
const unprefixed = (field: string) =>
  field.replace(/^(?:billing|shipping)(\w)/, (_, letter: string) => letter.toLowerCase());
