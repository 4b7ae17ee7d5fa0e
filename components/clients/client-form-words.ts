import { useLocale, useTranslations } from "next-intl";
import type { FieldName, GroupOption, Owner, PersonField } from "@/lib/clients/form-values";
import { fieldText } from "./field-text";

type Known = { owners: readonly Owner[]; groups: readonly GroupOption[] };

const named = (list: readonly { id: number; name: string }[]) =>
  new Map(list.map(({ id, name }) => [id, name]));

/** Fields of the form and what is in them, in the reader's words. */
export function useFieldWords({ owners, groups }: Known) {
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
  /** Within its section. */
  const short = (field: FieldName) => {
    const [own, inner] = field.split(".");
    if (inner) return t(`fields.contact.${inner as PersonField}`);
    return t(`fields.${unprefixed(own ?? "") as OwnName}`);
  };
  /** By itself. */
  const label = (field: FieldName) =>
    field.startsWith("primaryContact.")
      ? `${t("sections.contact")}: ${short(field)}`
      : t(`fields.${field as OwnName}`);
  const text = (field: FieldName, value: unknown) => fieldText(field, value, words);
  return { short, label, text };
}

type OwnName = Exclude<FieldName, `primaryContact.${string}`>;

/** `billingStreet` is a street. */
const unprefixed = (field: string) =>
  field.replace(/^(?:billing|shipping)(\w)/, (_, letter: string) => letter.toLowerCase());
