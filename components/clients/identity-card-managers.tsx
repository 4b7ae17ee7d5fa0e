import { useLocale, useTranslations } from "next-intl";
import type { ClientRecord } from "@/lib/clients/form-values";
import { formatDate } from "@/lib/format";
import { Facts } from "./identity-card-facts";

type Props = { client: ClientRecord; zone: string };

/** The colleagues who look after it, each with the day since when. */
export function ManagerFacts({ client, zone }: Props) {
  const t = useTranslations("client.card");
  const { managers, portalManagers } = client;
  const facts = [
    { label: t("managers", { count: managers.length }), people: managers },
    { label: t("portalManagers", { count: portalManagers.length }), people: portalManagers },
  ];
  return (
    <Facts
      facts={facts.map(({ label, people }) => ({
        label,
        value: people.length > 0 && <Since people={people} zone={zone} />,
      }))}
    />
  );
}

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
