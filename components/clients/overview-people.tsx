import { useLocale, useTranslations } from "next-intl";
import type { ClientRecord } from "@/lib/clients/form-values";
import { formatRelative } from "@/lib/format";
import { Facts } from "./identity-card-facts";
import { CardLink, OverviewCard } from "./overview-card";
import { Since } from "./since";

/** Somebody else who looked at the client, and when (UTC milliseconds). */
export type Visit = { name: string; at: number };

type Props = { client: ClientRecord; zone: string; mayEdit: boolean; visit: Visit | null };

/** The colleagues who answer for the client, and who looked in last. */
export function PeopleCard({ client, zone, mayEdit, visit }: Props) {
  const t = useTranslations("overview");
  const card = useTranslations("client.card");
  const { id, owner, managers, portalManagers } = client;
  const facts = [
    { label: card("owner"), people: owner ? [owner] : [] },
    { label: card("managers", { count: managers.length }), people: managers },
    { label: card("portalManagers", { count: portalManagers.length }), people: portalManagers },
  ];
  return (
    <OverviewCard
      title={t("people")}
      action={
        mayEdit && (
          <CardLink client={id} tab="profile" hash="#edit-people" aria-label={t("editPeople")}>
            {t("edit")}
          </CardLink>
        )
      }
    >
      <Facts
        facts={facts.map(({ label, people }) => ({
          label,
          value: people.length > 0 && <Since people={people} zone={zone} />,
        }))}
      />
      {facts.every(({ people }) => !people.length) && (
        <p className="px-4 pt-1 pb-3 text-muted-foreground">{t("noPeople")}</p>
      )}
      {visit && <LastVisit visit={visit} />}
    </OverviewCard>
  );
}

function LastVisit({ visit: { name, at } }: { visit: Visit }) {
  const t = useTranslations("overview");
  const locale = useLocale();
  return (
    <p className="border-t px-4 py-2.5 text-muted-foreground text-sm">
      {t("visit", { name, when: formatRelative(at, Date.now(), locale) })}
    </p>
  );
}
