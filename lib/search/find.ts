import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import { type ExplainedClient, explainMatches } from "../clients/explain-matches";
import { listClients } from "../clients/queries";
import { clientSearch } from "../clients/schema";
import { visibleClients } from "../clients/visibility";
import { type RecentClient, recentClients } from "../clients/visits";
import type { ContactRow } from "../contacts/queries";
import { searchContacts } from "../contacts/search-contacts";
import type { Context } from "../context";

export type FoundClient = Pick<ExplainedClient, "id" | "name" | "active" | "marks" | "why">;
export type FoundContact = { id: number; name: string; clientId: number; clientName: string };

/** What the palette shows for the words `q`; without words, what one opened last. */
export type Finding = {
  q: string;
  recent: RecentClient[];
  clients: FoundClient[];
  contacts: FoundContact[];
  /** Nothing matched to the letter: the clients are near misses. */
  approximate: boolean;
};

const RECENT = 6;
const CLIENTS = 8;
const CONTACTS = { found: 5, clients: 1000 };

/** Clients and contacts that one may see, found while one types. */
export async function find(ctx: Context, typed: string): Promise<Finding> {
  const search = clientSearch.parse({ q: typed, limit: CLIENTS });
  const { q } = search;
  const nothing = { q, recent: [], clients: [], contacts: [], approximate: false };
  if (!q) return { ...nothing, recent: await recentClients(ctx, RECENT) };
  const { rows, approximate = false } = await listClients(ctx, search);
  const explained = approximate ? rows : await explainMatches(ctx, q, rows);
  const contacts = approximate ? [] : await searchContacts(ctx, q, CONTACTS);
  return {
    ...nothing,
    approximate,
    clients: explained.map(toFound),
    contacts: await withClientNames(ctx, contacts),
  };
}

function toFound(client: ExplainedClient): FoundClient {
  const { id, name, active, marks, why } = client;
  return { id, name, active, marks, why: why ?? (marks?.name ? null : reasonOf(client)) };
}

/** A list shows these of a client, the palette only its name. */
function reasonOf({ marks, contact, email, phone }: ExplainedClient): FoundClient["why"] {
  const shown = [
    { field: "contact", text: contact?.name },
    { field: "email", text: contact?.email ?? email },
    { field: "phone", text: contact?.phone ?? phone },
  ] as const;
  const one = shown.find(({ field, text }) => text && marks?.[field]);
  if (!one?.text) return null;
  return { field: one.field, text: one.text, ranges: marks?.[one.field] ?? [] };
}

async function withClientNames(ctx: Context, contacts: ContactRow[]): Promise<FoundContact[]> {
  const ids = contacts.map(({ clientId }) => clientId);
  const named = await ctx.db.rows<RecentClient>(
    sql`select id, name from clients where id in ${idsIn(ids)} and ${visibleClients(ctx)}`,
  );
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return contacts.map(({ id, clientId, ...one }) => ({
    id,
    clientId,
    name: nameOf(one),
    clientName: names.get(clientId) ?? "",
  }));
}

type Named = Pick<ContactRow, "firstName" | "lastName" | "email" | "phone" | "position">;

const nameOf = ({ firstName, lastName, email, phone, position }: Named) =>
  `${firstName} ${lastName}`.trim() || email || phone || position || "";
