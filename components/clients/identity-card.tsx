import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type ClientRecord, formValues } from "@/lib/clients/form-values";
import { CardRest } from "./card-rest";
import { CopyButton } from "./copy-button";
import { Discount } from "./discount";
import { GroupBadge } from "./group-badge";
import { Facts } from "./identity-card-facts";
import { PlaceFacts, ReachFacts } from "./identity-card-reach";
import { RecordName } from "./record-name";
import { RecordStatus } from "./record-status";
import { Since } from "./since";

type Props = {
  client: ClientRecord;
  zone: string;
  /** What can be done with it. */
  actions: ReactNode;
  /** When it was made and changed, and by whom. */
  footer: ReactNode;
};

/**
 * Who this is, at a glance: stays in sight beside the tabs. Above them it is folded to its essentials.
 */
export function IdentityCard({ client, zone, actions, footer }: Props) {
  const t = useTranslations("client.card");
  return (
    <section
      aria-label={t("label")}
      className="divide-y rounded-lg border bg-card xl:sticky xl:top-18 xl:max-h-[calc(100dvh-6rem)] xl:overflow-y-auto"
    >
      <div className="flex flex-col gap-3 p-4 sm:max-xl:flex-row sm:max-xl:items-start sm:max-xl:justify-between">
        <RecordName client={client} />
        {actions}
      </div>
      <PeopleFacts client={client} zone={zone} />
      <CardRest>
        <CodeFacts client={client} />
        <ReachFacts client={client} />
        <PlaceFacts client={client} />
        <div className="space-y-0.5 px-4 py-3 text-muted-foreground text-sm">{footer}</div>
      </CardRest>
    </section>
  );
}

function PeopleFacts({ client, zone }: Pick<Props, "client" | "zone">) {
  const t = useTranslations("client.card");
  const { owner, groups, discount } = client;
  const facts = [
    {
      label: t("status"),
      value: <RecordStatus client={client} />,
    },
    { label: t("owner"), value: owner ? <Since people={[owner]} zone={zone} /> : t("nobody") },
    {
      label: t("groups"),
      value: groups.length > 0 && (
        <span className="flex flex-wrap gap-1">
          {groups.map((group) => (
            <GroupBadge key={group.id} group={group} />
          ))}
        </span>
      ),
    },
    { label: t("discount"), value: discount && <Discount discount={discount} /> },
  ];
  return (
    <Facts
      facts={facts}
      className="sm:max-xl:grid sm:max-xl:grid-cols-2 sm:max-xl:gap-x-8 sm:max-xl:gap-y-1.5 sm:max-xl:space-y-0"
    />
  );
}

function CodeFacts({ client }: { client: ClientRecord }) {
  const t = useTranslations("client.card");
  const { fiscalCode } = formValues(client);
  const { tradeRegister, externalIds } = client;
  const facts = [
    {
      label: t("fiscalCode"),
      value: fiscalCode && (
        <span className="flex items-center gap-1">
          <span className="figures min-w-0 break-words">{fiscalCode}</span>
          <CopyButton text={fiscalCode} label={t("copyCode")} />
        </span>
      ),
    },
    { label: t("tradeRegister"), value: tradeRegister },
    { label: t("externalIds", { count: externalIds.length }), value: externalIds.join(", ") },
  ];
  return <Facts facts={facts} />;
}
