import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ClientRecord } from "@/lib/clients/form-values";
import { cn } from "@/lib/cn";
import { formatDate } from "@/lib/format";
import { Discount } from "./discount";
import { GroupBadge } from "./group-badge";
import { Monogram } from "./monogram";
import { RecordStatus } from "./record-status";

type NameProps = { client: Pick<ClientRecord, "name" | "legalName">; className?: string };

/** Monogram, name and legal name: the heading of the page. */
export function RecordName({ client, className }: NameProps) {
  const { name, legalName } = client;
  return (
    <div className={cn("flex items-start gap-3", className)}>
      <Monogram name={name} className="size-10 rounded-lg text-lg" />
      <div className="min-w-0 flex-1 self-center">
        <h1 className="break-words font-semibold text-lg leading-snug tracking-[-0.01em]">
          {name}
        </h1>
        {legalName && legalName !== name && (
          <p className="break-words text-muted-foreground text-sm">{legalName}</p>
        )}
      </div>
    </div>
  );
}

type HeadProps = { client: ClientRecord; zone: string; changed: ReactNode };

/** The same at the top of a phone, with status, owner, groups, discount and the last change. */
export function RecordHead({ client, zone, changed }: HeadProps) {
  const t = useTranslations("client.card");
  const locale = useLocale();
  const { owner, groups, discount } = client;
  return (
    <header className="space-y-3 lg:hidden">
      <RecordName client={client} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm">
        <RecordStatus client={client} />
        <span>
          <span className="text-muted-foreground">{t("owner")}: </span>
          {owner?.name ?? t("nobody")}
          {owner && (
            <span className="text-muted-foreground">
              {" "}
              {t("since", { date: formatDate(owner.since, locale, zone) })}
            </span>
          )}
        </span>
        {groups.map((group) => (
          <GroupBadge key={group.id} group={group} />
        ))}
      </div>
      {discount && (
        <p className="text-sm">
          <span className="text-muted-foreground">{t("discount")}: </span>
          <Discount discount={discount} />
        </p>
      )}
      <p className="text-muted-foreground text-sm">{changed}</p>
    </header>
  );
}
