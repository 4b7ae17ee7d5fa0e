import type { Metadata } from "next";
import { Overview } from "@/components/clients/overview";
import type { Addable } from "@/components/clients/overview-adds";
import type { ClientRecord } from "@/lib/clients/record";
import { lastVisitor } from "@/lib/clients/visits";
import { type Context, may } from "@/lib/context";
import { readSettings } from "@/lib/settings/queries";
import { readClient } from "../read-client";
import { readContacts } from "./read-contacts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { client } = await readClient((await params).id);
  return { title: client.name };
}

export default async function OverviewPage({ params }: Props) {
  const { ctx, client } = await readClient((await params).id);
  const [{ zone }, contacts, visit] = await Promise.all([
    readSettings(ctx.db),
    readContacts(client.id),
    lastVisitor(ctx, client.id),
  ]);
  return (
    <Overview
      client={client}
      zone={zone}
      contacts={contacts.length}
      visit={visit}
      adds={addsFor(ctx, client)}
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
