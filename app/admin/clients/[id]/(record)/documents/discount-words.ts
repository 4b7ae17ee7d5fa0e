import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import type { ClientRecord } from "@/lib/clients/record";
import { formatBasisPoints } from "@/lib/format";

/** What a client's groups give: «Gold gives 5%»; nothing where they give none. */
export async function discountWords({ discount }: ClientRecord): Promise<string | undefined> {
  if (!discount) return undefined;
  const [t, locale] = await Promise.all([getTranslations("documents"), getLocale()]);
  const rate = formatBasisPoints(discount.discountBp, locale);
  return t("discountOf", { group: discount.group.name, rate });
}

/** The discount of a document, and the group it comes from where it is still that one's. */
export async function discountTaken({ discount }: ClientRecord, discountBp: number) {
  const [t, locale] = await Promise.all([getTranslations("documents"), getLocale()]);
  const rate = formatBasisPoints(discountBp, locale);
  if (discount?.discountBp !== discountBp) return rate;
  return t("discountFrom", { group: discount.group.name, rate });
}
