import type { Context } from "../context";
import type { ClientListItem } from "./list-row";
import { matchFields } from "./match-fields";
import { type Searched, type Why, whyMatched } from "./why-matched";

/** A client in a list, with what to highlight of it and why it is there at all. */
export type ExplainedClient = ClientListItem & Partial<Why>;

/** Says of each found client why it answers to the query: one more query for the whole page. */
export async function explainMatches(
  ctx: Context,
  q: string,
  rows: ClientListItem[],
): Promise<ExplainedClient[]> {
  if (!q || !rows.length) return rows;
  const fields = await matchFields(
    ctx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, ...whyMatched(q, inSight(row), fields.get(row.id) ?? []) }));
}

/** What a list shows of a client: the contact's address before the client's own. */
function inSight({ id, name, contact, email, phone }: ClientListItem): Searched[] {
  const shown: Searched[] = [
    { field: "id", text: String(id) },
    { field: "name", text: name },
    { field: "contact", text: contact?.name ?? "" },
    { field: "email", text: contact?.email ?? email ?? "" },
    { field: "phone", text: contact?.phone ?? phone ?? "" },
  ];
  return shown.filter(({ text }) => text !== "");
}
