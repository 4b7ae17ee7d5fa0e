import { useLocale, useTranslations } from "next-intl";
import { formatBasisPoints } from "@/lib/format";
import type { EffectiveDiscount } from "@/lib/groups/schema";

/** The discount of a client and why: «10 % · Gold, the highest of Gold 10 %, Silver 5 %». */
export function Discount({ discount }: { discount: EffectiveDiscount }) {
  const t = useTranslations("client.card.discountOf");
  const locale = useLocale();
  const percent = (points: number) => formatBasisPoints(points, locale);
  const { discountBp, group, rule, from } = discount;
  return t.rich(from.length > 1 ? rule : "one", {
    discount: percent(discountBp),
    group: group.name,
    all: from.map((one) => `${one.name} ${percent(one.discountBp)}`).join(", "),
    why: (text) => <span className="text-muted-foreground">{text}</span>,
  });
}
