import { getTranslations } from "next-intl/server";
import { idsOfRows } from "@/lib/clients/bulk-freeze";
import { exportList, exportRows } from "@/lib/clients/schema";
import type { Context } from "@/lib/context";
import { dayOf } from "@/lib/days";
import type { AppError } from "@/lib/errors";
import { type Exported, exportClients } from "@/lib/exports/export-clients";
import type { AskedView } from "@/lib/exports/view-columns";
import { currentContext } from "@/lib/server/auth";
import { csvAnswer } from "@/lib/server/csv-answer";
import { readSettings } from "@/lib/settings/queries";
import { columnWords } from "./column-words";

type Wanted = { which: (ctx: Context) => Promise<Exported>; columns: string[] | undefined };

/** A list as its address says it: `?q=`, `filter`, `sort`, and the `columns` of its view. */
export function GET(request: Request) {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const { data } = exportList.safeParse(asked);
  if (!data) return new Response(null, { status: 422 });
  const { columns, ...list } = data;
  return answer({ which: async () => list, columns });
}

/** The clients whose numbers a form sends, or a frozen set: an address has no room for many. */
export async function POST(request: Request) {
  const form = await request.formData().catch(() => new FormData());
  const { data } = exportRows.safeParse(Object.fromEntries(form));
  const { ids, set, columns } = data ?? {};
  if (ids) return answer({ which: async () => ({ ids }), columns });
  if (!set) return new Response(null, { status: 422 });
  return answer({ which: async (ctx) => ({ ids: await idsOfRows(ctx, { set }) }), columns });
}

async function answer({ which, columns }: Wanted): Promise<Response> {
  const ctx = await currentContext();
  if (!ctx) return new Response(null, { status: 303, headers: { location: "/login" } });
  const [t, { zone }] = await Promise.all([getTranslations(), readSettings(ctx.db)]);
  const name = `${t("clients.export.file")}-${dayOf(Date.now(), zone)}.csv`;
  const view = columns && { columns, words: await columnWords(zone) };
  const refused = ({ code, key }: AppError) => {
    if (code === "forbidden" || !key) return t("clients.export.refused");
    return t(key as "errors.frozenOver"); // any key of errors
  };
  return csvAnswer(lines(ctx, which, view), { name, refused });
}

/** What can't be resolved is refused as the export itself is: before the first line. */
async function* lines(ctx: Context, which: Wanted["which"], view: AskedView | undefined) {
  yield* exportClients(ctx, await which(ctx), { view, bom: true });
}
