import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { StatusDot, type StatusTone } from "@/components/ui/status-dot";
import { Table, TableCell, TableHead } from "@/components/ui/table";
import { formatCount, formatMoment } from "@/lib/format";
import type { LoggedRequest } from "@/lib/tokens/schema";
import { requestsOf } from "./addresses";

type Props = { rows: LoggedRequest[]; zone: string };

const COLUMNS = ["when", "token", "method", "path", "status"] as const;

export function RequestTable({ rows, zone }: Props) {
  const t = useTranslations("api.requests");
  return (
    <Table aria-label={t("title")}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <TableHead key={column}>{t(`columns.${column}`)}</TableHead>
          ))}
          <TableHead align="end">{t("columns.ms")}</TableHead>
          <TableHead>{t("columns.address")}</TableHead>
        </tr>
      </thead>
      <tbody>
        {rows.map((request) => (
          <RequestRow key={request.id} request={request} zone={zone} />
        ))}
      </tbody>
    </Table>
  );
}

/** One call. On a phone: what was asked above, by whom and when below. */
function RequestRow({ request, zone }: { request: LoggedRequest; zone: string }) {
  const t = useTranslations("api.requests");
  const locale = useLocale();
  const { at, token, method, path, status, ms, address } = request;
  const when = formatMoment(at, locale, zone);
  return (
    <tr>
      <TableCell className="figures text-muted-foreground">
        <time dateTime={new Date(at).toISOString()}>{when}</time>
      </TableCell>
      <TableCell place="secondary" className="truncate sm:max-w-56" title={token?.name}>
        {token ? (
          <Link href={requestsOf(token.id)} prefetch={false} className="rounded-sm hover:underline">
            {token.name}
          </Link>
        ) : (
          <span className="text-muted-foreground">{t("noToken")}</span>
        )}
        <span className="sm:hidden"> · {when}</span>
      </TableCell>
      <TableCell className="font-mono text-xs">{method}</TableCell>
      <TableCell
        place="primary"
        title={path}
        className="truncate font-mono font-normal! text-xs! sm:w-full sm:min-w-40 sm:max-w-0"
      >
        <span className="sm:hidden">{method} </span>
        {path}
      </TableCell>
      <TableCell place="end" className="figures">
        <StatusDot tone={toneOf(status)} label={String(status)} />
      </TableCell>
      <TableCell align="end">{t("ms", { ms: formatCount(Math.round(ms), locale) })}</TableCell>
      <TableCell className="figures text-muted-foreground">{address}</TableCell>
    </tr>
  );
}

/** Answered, refused, or broken on our side. */
function toneOf(status: number): StatusTone {
  if (status >= 500) return "danger";
  return status >= 400 ? "warning" : "success";
}
