import { History } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ChangeList } from "@/components/clients/change-list";
import { withParams } from "@/components/data-table/list-url";
import { OlderPages } from "@/components/data-table/older-pages";
import { EmptyState } from "@/components/shell/empty-state";
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
  const asked = await searchParams;
  const { before } = historySearch.parse(asked);
  const [t, { zone }, { rows, next }] = await Promise.all([
    getTranslations("changes"),
    readSettings(ctx.db),
    listClientChanges(ctx, client.id, { before }),
  ]);
  const names = await changeNames(ctx, rows);
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
      <OlderPages
        label={t("pages")}
        newest={before !== undefined && withParams(here, asked, { before: undefined })}
        older={next !== undefined && withParams(here, asked, { before: String(next) })}
        variant="outline"
        className="justify-center border-t pt-4"
      />
    </>
  );
}
