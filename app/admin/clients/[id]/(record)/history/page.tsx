import { History } from "lucide-react";
import type { Metadata, Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ChangeList } from "@/components/clients/change-list";
import { EmptyState } from "@/components/shell/empty-state";
import { Button } from "@/components/ui/button";
import { changeDays } from "@/lib/clients/change-days";
import { changeNames } from "@/lib/clients/change-names";
import { listClientChanges } from "@/lib/history/queries";
import { historySearch } from "@/lib/history/schema";
import { readSettings } from "@/lib/settings/queries";
import { forceUndo, putBack, undo } from "../../../record-actions";
import { readClient } from "../../read-client";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { client } = await readClient((await params).id);
  const t = await getTranslations("client.tabs");
  return { title: `${client.name} · ${t("history")}` };
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const { ctx, client } = await readClient((await params).id);
  const { before } = historySearch.parse(await searchParams);
  const [t, { zone }, { rows, next }] = await Promise.all([
    getTranslations("changes"),
    readSettings(ctx.db),
    listClientChanges(ctx, client.id, { before }),
  ]);
  const names = await changeNames(ctx, client.id, rows);
  const there = client.deletedAt === null;
  const here = `/admin/clients/${client.id}/history`;
  if (!rows.length) {
    return (
      <EmptyState
        icon={<History />}
        title={t(before ? "nothingOlder" : "nothing")}
        text={before ? undefined : t("nothingText")}
      />
    );
  }
  return (
    <>
      <ChangeList
        days={changeDays(rows, zone)}
        names={names}
        zone={zone}
        mayPutBack={({ after }) =>
          "deleted_at" in (after ?? {}) ? client.may.delete : there && client.may.update
        }
        actions={{ putBack, undo: { undo, force: forceUndo } }}
      />
      {(before || next) && (
        <nav aria-label={t("pages")} className="flex justify-center gap-2 border-t pt-4">
          {before && <Page href={here} label={t("newest")} />}
          {next && <Page href={`${here}?before=${next}`} label={t("older")} />}
        </nav>
      )}
    </>
  );
}

function Page({ href, label }: { href: string; label: string }) {
  return (
    <Button asChild variant="outline">
      <Link href={href as Route} prefetch={false}>
        {label}
      </Link>
    </Button>
  );
}
