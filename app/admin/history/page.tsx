import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { OperationList } from "@/components/history/operation-list";
import { may } from "@/lib/context";
import { nameOperations } from "@/lib/history/name-operations";
import { listOperations } from "@/lib/history/queries";
import { historySearch } from "@/lib/history/schema";
import { staffContext } from "@/lib/server/auth";
import { readSettings } from "@/lib/settings/queries";
import { forceUndo, undo } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("history");
  return { title: t("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function HistoryPage({ searchParams }: Props) {
  const ctx = await staffContext();
  const { before } = historySearch.parse(await searchParams);
  const [{ rows, next }, { zone }] = await Promise.all([
    listOperations(ctx, { before }),
    readSettings(ctx.db),
  ]);
  if (!rows.length && before) redirect("/admin/history");
  return (
    <OperationList
      rows={await nameOperations(ctx, rows)}
      next={next}
      older={before !== undefined}
      own={!may(ctx, "clients.read.all")}
      clock={{ zone, now: Date.now() }}
      actions={{ undo, force: forceUndo }}
    />
  );
}
