import { UserRoundX } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { Clock } from "@/components/history/operation-row";
import { TableCell } from "@/components/ui/table";
import { cn } from "@/lib/cn";
import { formatDate, formatDateTime, formatRelative } from "@/lib/format";
import type { TokenItem } from "@/lib/tokens/schema";
import { useRightsWords } from "./rights-words";
import { TokenLimit } from "./token-limit";
import { type TokenActions, TokenMenu } from "./token-menu";
import type { TokenOptions } from "./token-options";
import { tokenState } from "./token-state";
import { TokenStatus } from "./token-status";

export type TokenRowProps = {
  token: TokenItem;
  options: TokenOptions;
  now: number;
  actions: TokenActions;
};

/** One token; a revoked one is quiet. */
export function TokenRow({ token, options, now, actions }: TokenRowProps) {
  const state = tokenState(token, now);
  const rights = useRightsWords()(token.rights);
  return (
    <tr className={cn(state === "revoked" && "text-muted-foreground")}>
      <NameCell token={token} />
      <OwnerCell token={token} />
      <TableCell title={rights} className="w-full min-w-40 max-w-0 truncate">
        {rights}
      </TableCell>
      <TableCell className="figures">
        <TokenLimit token={token} defaults={options.defaults} />
      </TableCell>
      <ExpiryCell token={token} zone={options.zone} />
      <LastUsedCell token={token} clock={{ zone: options.zone, now }} />
      <TableCell place="end">
        <TokenStatus state={state} />
      </TableCell>
      <TableCell place="actions" align="end" className="sm:w-px">
        <TokenMenu token={token} options={options} actions={actions} />
      </TableCell>
    </tr>
  );
}

type Props = { token: TokenItem };

function NameCell({ token: { name, prefix } }: Props) {
  return (
    <TableCell place="primary" pin={1} data-pin-edge className="sm:max-w-64">
      <span className="flex items-baseline gap-2">
        <span className="truncate" title={name}>
          {name}
        </span>
        <Prefix prefix={prefix} className="shrink-0 max-sm:hidden" />
      </span>
    </TableCell>
  );
}

const Prefix = ({ prefix, className }: { prefix: string; className?: string }) => (
  <span className={cn("font-mono font-normal text-muted-foreground text-xs", className)}>
    {prefix}…
  </span>
);

function OwnerCell({ token: { prefix, owner } }: Props) {
  const inactive = useTranslations("api")("ownerInactive");
  const title = owner.active ? owner.name : `${owner.name} (${inactive})`;
  return (
    <TableCell place="secondary" className="truncate sm:max-w-40" title={title}>
      <Prefix prefix={prefix} className="sm:hidden" />
      <span className="sm:hidden"> · </span>
      {owner.name}
      {!owner.active && (
        <>
          <UserRoundX aria-hidden className="mb-0.5 ml-1.5 inline size-3.5 text-muted-foreground" />
          <span className="sr-only"> ({inactive})</span>
        </>
      )}
    </TableCell>
  );
}

function ExpiryCell({ token: { expiresAt }, zone }: Props & { zone: string }) {
  const t = useTranslations("api");
  const locale = useLocale();
  if (expiresAt === null)
    return <TableCell className="text-muted-foreground">{t("never")}</TableCell>;
  return (
    <TableCell title={formatDateTime(expiresAt, locale, zone)}>
      {formatDate(expiresAt, locale, zone)}
    </TableCell>
  );
}

function LastUsedCell({ token: { lastUsed }, clock }: Props & { clock: Clock }) {
  const t = useTranslations("api");
  const locale = useLocale();
  if (!lastUsed) return <TableCell className="text-muted-foreground">{t("never")}</TableCell>;
  const { at, address } = lastUsed;
  const when = formatDateTime(at, locale, clock.zone);
  return (
    <TableCell title={[when, address].filter(Boolean).join(" · ")} className="max-w-48 truncate">
      <time dateTime={new Date(at).toISOString()}>{formatRelative(at, clock.now, locale)}</time>
      {address && <span className="ml-2 text-muted-foreground text-xs">{address}</span>}
    </TableCell>
  );
}
