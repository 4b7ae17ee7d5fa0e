import type { ContactRow } from "@/lib/contacts/schema";

/** What was done to the contacts of a client. */
export type Deed =
  | { kind: "add"; contact: ContactRow }
  | { kind: "change"; id: number; change: Partial<ContactRow> }
  | { kind: "remove"; id: number }
  | { kind: "order"; ids: readonly number[] };

/** The contacts as they will be once the server has done it too. */
export function applyDeed(contacts: ContactRow[], deed: Deed): ContactRow[] {
  if (deed.kind === "order") return inOrder(contacts, deed.ids);
  if (deed.kind === "remove") return onePrimary(contacts.filter(({ id }) => id !== deed.id));
  if (deed.kind === "add") return onePrimary([...contacts, deed.contact]);
  const { id, change } = deed;
  const changed = contacts.map((one) =>
    one.id === id ? { ...one, ...change, version: one.version + 1 } : one,
  );
  return onePrimary(changed, change.primary ? id : undefined);
}

/** One is always the primary contact: the one that was just made it, else who was, else the first. */
function onePrimary(contacts: ContactRow[], made?: number): ContactRow[] {
  const chosen = made ?? contacts.find(({ primary }) => primary)?.id ?? contacts[0]?.id;
  return contacts.map((one) =>
    one.primary === (one.id === chosen) ? one : { ...one, primary: one.id === chosen },
  );
}

/** Those that are named first, in that order; the others as they stood. */
export function inOrder(contacts: readonly ContactRow[], ids: readonly number[]): ContactRow[] {
  const place = ({ id }: ContactRow) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return [...contacts].sort((a, b) => place(a) - place(b));
}

/** The ids with one of them at another place. */
export function moved(ids: readonly number[], id: number, to: number): number[] {
  const others = ids.filter((one) => one !== id);
  const place = Math.max(0, Math.min(to, others.length));
  return [...others.slice(0, place), id, ...others.slice(place)];
}
