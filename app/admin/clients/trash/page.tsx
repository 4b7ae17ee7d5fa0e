import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { TRASH } from "@/components/clients/addresses";
import type { Params } from "@/components/clients/list-address";
import { TrashList } from "@/components/clients/trash-list";
import { clientRights } from "@/lib/clients/client-rights";
import { deletedBy } from "@/lib/clients/deleted-by";
import { listDeleted } from "@/lib/clients/queries";
import { clientSearch } from "@/lib/clients/schema";
import { staffContext } from "@/lib/server/auth";
import { readSettings } from "@/lib/settings/queries";
import { forceUndo, undo } from "../../actions";
import { bulkClients } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("trash");
  return { title: t("title") };
}

type Props = { searchParams: Promise<Params> };

export default async function TrashPage({ searchParams }: Props) {
  const ctx = await staffContext();
  const { after, before } = clientSearch.parse(await searchParams);
  const search = clientSearch.parse({});
  const [page, { zone }] = await Promise.all([
    listDeleted(ctx, { ...search, after, before }),
    readSettings(ctx.db),
  ]);
  if (!page.rows.length && (after || before)) redirect(TRASH);

  const names = await deletedBy(
    ctx,
    page.rows.map(({ id }) => id),
  );
  const rows = page.rows.map((row) => ({ ...row, deletedBy: names.get(row.id) ?? "" }));
  return (
    <TrashList
      page={{ ...page, rows }}
      can={clientRights(ctx)}
      clock={{ zone, now: Date.now() }}
      actions={{ bulk: bulkClients, undo: { undo, force: forceUndo } }}
    />
  );
}
