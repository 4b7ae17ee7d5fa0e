import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { REQUESTS } from "@/components/tokens/addresses";
import { RequestList } from "@/components/tokens/request-list";
import { staffContext } from "@/lib/server/auth";
import { found } from "@/lib/server/page";
import { readSettings } from "@/lib/settings/queries";
import { getTokenName, listRequests } from "@/lib/tokens/queries";
import { requestSearch } from "@/lib/tokens/schema";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("api");
  return { title: `${t("requests.title")} · ${t("title")}` };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function RequestsPage({ searchParams }: Props) {
  const ctx = await staffContext();
  const asked = requestSearch.parse(await searchParams);
  const { token: id, before } = asked;
  const [{ rows, next }, token, { zone }] = await Promise.all([
    found(() => listRequests(ctx, asked)),
    id === undefined ? undefined : found(async () => ({ id, name: await getTokenName(ctx, id) })),
    readSettings(ctx.db),
  ]);
  if (!rows.length && before) redirect(REQUESTS);
  return (
    <RequestList rows={rows} next={next} older={before !== undefined} token={token} zone={zone} />
  );
}
