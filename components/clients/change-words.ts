import { useLocale, useTranslations } from "next-intl";
import type { ChangeWords } from "./change-told";

export type ChangeNames = Pick<
  ChangeWords,
  "users" | "groups" | "contacts" | "custom" | "money" | "records" | "zone"
>;

const OF_CONTACT = {
  "contact.active": "contactActive",
  "contact.isPrimary": "contactPrimary",
  "contact.deletedAt": "contactDeleted",
  contact: "contact",
  contacts: "contacts",
  customField: "customField",
  manager: "manager",
  portalManager: "portalManager",
  externalId: "externalId",
} as const;

type RecordKey = `records.${string}` & Parameters<ReturnType<typeof useTranslations<"changes">>>[0];
type FormKey = Parameters<ReturnType<typeof useTranslations<"clientForm">>["has"]>[0];

/** What it takes to tell a client's history in the reader's words. */
export function useChangeWords(names: ChangeNames): ChangeWords {
  const locale = useLocale();
  const t = useTranslations("changes");
  const form = useTranslations("clientForm");
  const common = useTranslations("common");
  const status = useTranslations("clients.status");
  const label = (field: string) => {
    if (field in OF_CONTACT) return t(`fields.${OF_CONTACT[field as keyof typeof OF_CONTACT]}`);
    const [, ofRecord] = field.split("record.");
    const own = `records.${ofRecord}` as RecordKey;
    if (ofRecord) return t.has(own) ? t(own) : ofRecord;
    const key = `fields.${field}` as FormKey; // a column, known only when it is read
    return form.has(key) ? form(key as "fields.name") : field;
  };
  return {
    ...names,
    locale,
    label,
    say: (key, values) => t(`money.${key}` as "money.of", values as never),
    ofContact: (name, what) => t("ofContact", { name, label: what }),
    yes: common("yes"),
    no: common("no"),
    active: status("active"),
    inactive: status("inactive"),
  };
}
