import { useLocale, useTranslations } from "next-intl";
import type { TokenRights } from "@/lib/tokens/schema";
import { groupRights } from "./group-rights";

/** A token's rights in a line: «customers: all; contacts, staff: get». */
export function useRightsWords() {
  const t = useTranslations("api");
  const locale = useLocale();
  const list = (words: string[]) => words.join(", ").toLocaleLowerCase(locale);
  return (rights: TokenRights | null) => {
    if (!rights) return t("scopeShort");
    const parts = groupRights(rights).map(({ resources, verbs }) => {
      const what =
        verbs === "all" ? t("rights.all") : list(verbs.map((verb) => t(`verbs.${verb}`)));
      return `${list(resources.map((resource) => t(`resources.${resource}`)))}: ${what}`;
    });
    return parts.join("; ");
  };
}
