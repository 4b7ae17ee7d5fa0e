import { getTranslations } from "next-intl/server";
import { dayOf } from "@/lib/clients/change-days";
import { clientSearch, exportInput } from "@/lib/clients/schema";
import { exportClients } from "@/lib/exports/export-clients";
import { currentContext } from "@/lib/server/auth";
import { csvAnswer } from "@/lib/server/csv-answer";
import { readSettings } from "@/lib/settings/queries";

type Which = { q?: string; ids?: number[] };

/** All clients one may export, or those that `?q=` finds. */
export function GET(request: Request) {
  const { q } = clientSearch.parse({ q: new URL(request.url).searchParams.get("q") ?? "" });
  return answer({ q });
}

/** The clients whose numbers a form sends: an address has no room for many. */
export async function POST(request: Request) {
  const form = await request.formData().catch(() => null);
  const { data } = exportInput.safeParse({ ids: form?.get("ids") });
  return data ? answer(data) : new Response(null, { status: 422 });
}

async function answer(which: Which): Promise<Response> {
  const ctx = await currentContext();
  if (!ctx) return new Response(null, { status: 303, headers: { location: "/login" } });
  const [t, { zone }] = await Promise.all([
    getTranslations("clients.export"),
    readSettings(ctx.db),
  ]);
  const name = `${t("file")}-${dayOf(Date.now(), zone)}.csv`;
  return csvAnswer(exportClients(ctx, which, { bom: true }), { name, refused: t("refused") });
}
