import { sql } from "drizzle-orm";
import { insertRows, updateRows } from "@/db/bulk";
import { newVersion } from "@/db/columns";
import { fromRow } from "@/db/from-row";
import { type Contact, contacts } from "@/db/schema";
import type { Writer } from "@/db/write";
import { foldText, foldWords } from "../fold";
import { bySameColumns, groupBy } from "../group-by";
import { takenAway } from "./one-primary";
import { isNobody, type Person } from "./schema";

/**
 * Gives a client exactly these people, in this order. Each is matched by e-mail, else by name, with
 * one that is there: she keeps her id and whether she is the primary contact. The others are taken
 * away. True when that changed anything; absent leaves them.
 */
export async function setContacts(w: Writer, clientId: number, wanted: Person[] | undefined) {
  if (!wanted) return false;
  const rows = await w.rows(sql`select * from contacts where client_id = ${clientId}
    and deleted_at is null order by is_primary desc, sort_order, id`);
  const plan = planContacts(
    rows.map((row) => fromRow(contacts, row)),
    wanted.filter((one) => !isNobody(one)),
  );
  const { added, changed, removed } = plan;
  if (removed.length) w.later(takenAway(removed));
  for (const alike of bySameColumns(changed)) w.later(updateRows(contacts, alike, newVersion));
  if (added.length)
    w.later(
      insertRows(
        contacts,
        added.map((one) => ({ ...one, clientId })),
      ),
    );
  return added.length + changed.length + removed.length > 0;
}

type Placed = Person & { primary: boolean; sortOrder: number };
type Plan = {
  added: Placed[];
  changed: (Partial<Contact> & { id: number })[];
  removed: number[];
};

/** What makes the people of a client those that are wanted. */
function planContacts(there: readonly Contact[], wanted: readonly Person[]): Plan {
  const matches = matched(there, wanted);
  const kept = new Set([...matches.values()].map(({ id }) => id));
  const first = Math.max(
    0,
    wanted.findIndex((_, i) => matches.get(i)?.primary),
  );
  const plan: Plan = {
    added: [],
    changed: [],
    removed: there.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
  };
  for (const [i, person] of wanted.entries()) {
    const now = matches.get(i);
    const placed = { ...person, primary: i === first, sortOrder: i };
    if (!now) plan.added.push(placed);
    else plan.changed.push(...patchOf(now, placed));
  }
  return plan;
}

const emailKey = ({ email }: Pick<Person, "email">) => foldText(email ?? "");
export const fullName = ({ firstName, lastName }: Pick<Person, "firstName" | "lastName">) =>
  `${firstName} ${lastName}`.trim();
/** What makes two spellings one name. */
export const nameKey = (one: Pick<Person, "firstName" | "lastName">) =>
  foldWords(fullName(one)).join(" ");

/** By the place of each wanted person, who she is among those there: all e-mails first, then names. */
function matched(there: readonly Contact[], wanted: readonly Person[]): Map<number, Contact> {
  const matches = new Map<number, Contact>();
  for (const key of [emailKey, nameKey]) {
    const used = new Set(matches.values());
    const free = groupBy(
      there.filter((one) => !used.has(one)),
      key,
    );
    for (const [i, person] of wanted.entries()) {
      const found = matches.has(i) || !key(person) ? undefined : free.get(key(person))?.shift();
      if (found) matches.set(i, found);
    }
  }
  return matches;
}

/** What differs. A name is one name, wherever it was cut in two. */
function patchOf(now: Contact, wanted: Placed): Plan["changed"] {
  const same = fullName(now) === fullName(wanted);
  const { firstName, lastName } = same ? now : wanted;
  const whole = { ...wanted, firstName, lastName };
  const fields = Object.keys(whole) as (keyof Placed)[];
  const differing = fields.filter((field) => whole[field] !== now[field]);
  if (!differing.length) return [];
  return [{ id: now.id, ...Object.fromEntries(differing.map((field) => [field, whole[field]])) }];
}
