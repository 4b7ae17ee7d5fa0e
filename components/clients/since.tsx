import { useLocale, useTranslations } from "next-intl";
import type { ClientRecord } from "@/lib/clients/form-values";
import { formatDate } from "@/lib/format";

/** Colleagues, each with the day since when. */
export function Since({ people, zone }: { people: ClientRecord["managers"]; zone: string }) {
  const t = useTranslations("client.card");
  const locale = useLocale();
  return (
    <ul className="space-y-1">
      {people.map(({ id, name, since }) => (
        <li key={id}>
          {name}
          <span className="block text-muted-foreground text-sm">
            {t("since", { date: formatDate(since, locale, zone) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
