import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TimelineTab } from "@/components/timeline/timeline-tab";
import { visitBefore } from "@/lib/clients/visits";
import { readSettings } from "@/lib/settings/queries";
import { timelineOf } from "@/lib/timeline/queries";
import { timelineSearch } from "@/lib/timeline/schema";
import { readClient } from "../../read-client";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { client } = await readClient((await params).id);
  const t = await getTranslations("client.tabs");
  return { title: `${client.name} · ${t("timeline")}` };
}

export default async function TimelinePage({ params, searchParams }: Props) {
  const { ctx, client } = await readClient((await params).id);
  const asked = await searchParams;
  const { kinds: filters = [], after } = timelineSearch.parse(asked);
  const [{ items, next }, { zone }, since] = await Promise.all([
    timelineOf(ctx, { clientId: client.id, filters, after }),
    readSettings(ctx.db),
    visitBefore(ctx, client.id),
  ]);
  return (
    <TimelineTab
      clientId={client.id}
      items={items}
      next={next}
      filters={filters}
      asked={asked}
      zone={zone}
      since={since}
    />
  );
}
