import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RecordPages } from "@/components/records/record-pages";
import { ShownPart } from "@/components/records/shown-part";
import { TicketsTab } from "@/components/tickets/tickets-tab";
import { may } from "@/lib/context";
import { recordSearch } from "@/lib/records/schema";
import { readSettings } from "@/lib/settings/queries";
import { countTickets, listClientTickets } from "@/lib/tickets/queries";
import { TICKETS_SHOWN, ticketsShown } from "@/lib/tickets/shown";
import { forceUndo, undo } from "../../../record-actions";
import { readClient } from "../../read-client";
import { addTicket, removeTicket, updateTicket } from "./actions";
import { readChoices } from "./read-choices";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { client } = await readClient((await params).id);
  const t = await getTranslations("tickets");
  return { title: `${client.name} · ${t("title")}` };
}

export default async function TicketsPage({ params, searchParams }: Props) {
  const { ctx, client } = await readClient((await params).id);
  const asked = await searchParams;
  const { after } = recordSearch.parse(asked);
  const { show } = ticketsShown.parse(asked);
  const path = `/admin/clients/${client.id}/tickets`;
  const [t, { rows, next }, count, choices, { zone }] = await Promise.all([
    getTranslations("tickets"),
    listClientTickets(ctx, { clientId: client.id, statuses: show && TICKETS_SHOWN[show], after }),
    countTickets(ctx, { clientId: client.id }),
    readChoices(ctx, client.id),
    readSettings(ctx.db),
  ]);
  return (
    <TicketsTab
      of={{ clientId: client.id }}
      tickets={rows}
      count={count}
      choices={choices}
      zone={zone}
      there={client.deletedAt === null}
      mayWrite={may(ctx, "notes.write") && client.deletedAt === null}
      actions={{ add: addTicket, update: updateTicket, remove: removeTicket }}
      undo={{ undo, force: forceUndo }}
      shown={
        <ShownPart
          label={t("shown")}
          parts={[
            { label: t("shownAll"), href: path, here: show === undefined },
            { label: t("shownOpen"), href: `${path}?show=open`, here: show === "open" },
            { label: t("shownClosed"), href: `${path}?show=closed`, here: show === "closed" },
          ]}
        />
      }
    >
      <RecordPages path={path} asked={asked} next={next} />
    </TicketsTab>
  );
}
