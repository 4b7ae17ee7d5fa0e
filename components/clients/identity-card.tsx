import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type ClientRecord, formValues } from "@/lib/clients/form-values";
import { CopyButton } from "./copy-button";
import { Discount } from "./discount";
import { GroupBadge } from "./group-badge";
import { CustomFacts } from "./identity-card-custom";
import { Facts } from "./identity-card-facts";
import { ManagerFacts, Since } from "./identity-card-managers";
import { ContactFacts, PlaceFacts, ReachFacts } from "./identity-card-reach";
import { RecordName } from "./record-head";
import { RecordStatus } from "./record-status";

type Props = {
  client: ClientRecord;
  zone: string;
  /** When it was made and changed, and by whom. */
  footer: ReactNode;
};

/**
 * Who this is, at a glance: stays in sight beside the tabs. On a phone the head above says the name,
 * the status and the people, so the card begins with the rest.
 */
export function IdentityCard({ client, zone, footer }: Props) {
  const t = useTranslations("client.card");
  return (
    <section
      aria-label={t("label")}
      className="divide-y rounded-lg border bg-card lg:sticky lg:top-18 lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto"
    >
      <RecordName client={client} className="p-4 max-lg:hidden" />
      <PeopleFacts client={client} zone={zone} />
      <ManagerFacts client={client} zone={zone} />
      <CodeFacts client={client} />
      <ReachFacts client={client} />
      <PlaceFacts client={client} />
      <ContactFacts client={client} />
      <CustomFacts client={client} />
      <div className="space-y-0.5 px-4 py-3 text-muted-foreground text-sm">{footer}</div>
    </section>
  );
}

function PeopleFacts({ client, zone }: Omit<Props, "footer">) {
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
  return <Facts facts={facts} className="max-lg:hidden" />;
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
