import { ScrollText, X } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { ListFrame } from "@/components/data-table/list-frame";
import { withParams } from "@/components/data-table/list-url";
import { OlderPages } from "@/components/data-table/older-pages";
import { EmptyState } from "@/components/shell/empty-state";
import { PageBreadcrumb } from "@/components/shell/page-breadcrumb";
import { PageHeader } from "@/components/shell/page-header";
import type { LoggedRequest } from "@/lib/tokens/schema";
import { REQUESTS, TOKENS } from "./addresses";
import { RequestTable } from "./request-table";

export type RequestListProps = {
  rows: LoggedRequest[];
  /** The call that the next, older page begins before. */
  next?: number;
  /** Not the first page. */
  older: boolean;
  /** Only its calls are shown. */
  token?: { id: number; name: string };
  zone: string;
};

/** What programs asked, last first. */
export function RequestList({ rows, next, older, token, zone }: RequestListProps) {
  const t = useTranslations("api");
  const page = (before?: number) =>
    withParams(REQUESTS, { token: token?.id.toString() }, { before: before?.toString() });
  return (
    <>
      <PageBreadcrumb
        items={[{ label: t("title"), href: TOKENS }, { label: t("requests.title") }]}
      />
      <ListFrame
        header={<PageHeader title={t("requests.title")} description={t("requests.text")} />}
        toolbar={token && <TokenChip name={token.name} />}
        footer={
          (next || older) && (
            <OlderPages
              label={t("requests.pages")}
              newest={older && page()}
              older={next !== undefined && page(next)}
            />
          )
        }
      >
        {rows.length ? (
          <RequestTable rows={rows} zone={zone} />
        ) : (
          <EmptyState
            icon={<ScrollText />}
            title={t(token ? "requests.emptyToken" : "requests.empty")}
            text={t("requests.emptyText")}
          />
        )}
      </ListFrame>
    </>
  );
}

function TokenChip({ name }: { name: string }) {
  const t = useTranslations("api.requests");
  return (
    <span className="inline-flex h-7 min-w-0 items-center rounded-md border bg-muted pl-2 text-sm pointer-coarse:h-9">
      <span className="truncate" title={name}>
        {t("filter", { name })}
      </span>
      <Link
        href={REQUESTS}
        aria-label={t("clear")}
        title={t("clear")}
        className="grid size-7 shrink-0 place-items-center rounded-md text-muted-foreground transition-colors hover:text-foreground focus-visible:-outline-offset-2 pointer-coarse:size-9"
      >
        <X aria-hidden className="size-3.5" />
      </Link>
    </span>
  );
}
