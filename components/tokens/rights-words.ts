import { useLocale, useTranslations } from "next-intl";
import { RESOURCES, type TokenRights, VERBS_OF } from "@/lib/tokens/schema";

/** A token's rights in a line: «customers: get, search; contacts: all». */
export function useRightsWords() {
  const t = useTranslations("api");
  const locale = useLocale();
  const low = (word: string) => word.toLocaleLowerCase(locale);
  return (rights: TokenRights | null) => {
    if (!rights) return t("scopeShort");
    const parts = RESOURCES.flatMap((resource) => {
      const verbs = VERBS_OF[resource].filter((verb) => rights[resource]?.includes(verb));
      if (!verbs.length) return [];
      const every = verbs.length > 1 && verbs.length === VERBS_OF[resource].length;
      const what = every
        ? t("rights.all")
        : verbs.map((verb) => low(t(`verbs.${verb}`))).join(", ");
      return `${low(t(`resources.${resource}`))}: ${what}`;
    });
    return parts.join("; ");
  };
}
