import type { Metadata } from "next";
import { Overview } from "@/components/clients/overview";
import type { Addable } from "@/components/clients/overview-adds";
import { OverviewFigures } from "@/components/overview/overview-figures";
import { OverviewOpen } from "@/components/overview/overview-open";
import type { ClientRecord } from "@/lib/clients/record";
import { lastVisitor } from "@/lib/clients/visits";
import { type Context, may } from "@/lib/context";
import { overviewOf } from "@/lib/overview/queries";
import { workspaceToday } from "@/lib/settings/today";
import { readClient } from "../read-client";
import { readContacts } from "./read-contacts";
import { readOpenCounts } from "./read-open-counts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { client } = await readClient((await params).id);
  return { title: client.name };
}

export default async function OverviewPage({ params }: Props) {
  const { ctx, client } = await readClient((await params).id);
  const [{ settings, today }, contacts, visit, { balances, open, lastTouch }, counts] =
    await Promise.all([
      workspaceToday(ctx),
      readContacts(client.id),
      lastVisitor(ctx, client.id),
      overviewOf(ctx, client.id),
      readOpenCounts(client.id),
    ]);
  return (
    <Overview
      client={client}
      zone={settings.zone}
      contacts={contacts.length}
      visit={visit}
      adds={addsFor(ctx, client)}
      figures={
        <OverviewFigures
          clientId={client.id}
          balances={balances}
          counts={counts}
          lastTouch={lastTouch}
        />
      }
      open={<OverviewOpen clientId={client.id} open={open} today={today} />}
    />
  );
}

/** Nothing is added to a client that is deleted. */
function addsFor(ctx: Context, client: ClientRecord): Addable[] {
  if (client.deletedAt !== null) return [];
  return [
    ...(may(ctx, "notes.write") ? (["notes", "tasks"] as const) : []),
    ...(may(ctx, "records.write") ? (["invoices", "payments"] as const) : []),
    ...(client.may.update ? (["contacts"] as const) : []),
  ];
}
