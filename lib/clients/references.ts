import { type SQL, sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import type { Context } from "../context";
import { AppError, type Fields } from "../errors";
import { definitionsFor, type KeptValue, keptValues, readValues } from "../fields/set-values";
import type { ClientChange } from "./schema";

export type Known = { kind: "user" | "group"; id: number };

const PEOPLE = ["managerIds", "portalManagerIds"] as const;

/** The users and groups that a change names and that are really there; who is on the client may stay. */
function referencesOf(change: ClientChange, clientId = 0): SQL {
  const { ownerId, groupIds = [] } = change;
  const people = PEOPLE.flatMap((field) => change[field] ?? []);
  return sql`select 'user' as kind, id from users
      where id in ${idsIn([...people, ...(ownerId ? [ownerId] : [])])} and (active and deleted_at is null
        or id in (select user_id from client_people where client_id = ${clientId}))
    union all select 'group', id from groups where deleted_at is null and id in ${idsIn(groupIds)}`;
}

/** What a change says of what hangs on a client, asked in one round trip, in this order. */
export const hangingOn = (change: ClientChange, clientId = 0): [SQL, SQL, SQL] => [
  referencesOf(change, clientId),
  definitionsFor(change.custom),
  keptValues(clientId),
];

/** The same read: the values of custom fields, or a refusal that names every field that is wrong. */
export function readHanging(change: ClientChange, answers: readonly unknown[][]) {
  const { values, kept, fields } = judged(change, answers);
  if (Object.keys(fields).length)
    throw new AppError("invalid", "Some fields need attention.", { fields, key: "errors.invalid" });
  return { values, kept };
}

/** Asked by itself, where other fields are wrong already and all are to be named at once. */
export async function wrongReferences({ db }: Context, change: ClientChange, clientId = 0) {
  const answers = await Promise.all(hangingOn(change, clientId).map((query) => db.rows(query)));
  return judged(change, answers).fields;
}

function judged(change: ClientChange, answers: readonly unknown[][]) {
  const [known, definitions, kept] = answers as [Known[], Record<string, unknown>[], KeptValue[]];
  const { values, problems } = readValues({ given: change.custom, definitions, kept });
  return { values, kept, fields: { ...unknownFields(change, known), ...problems } };
}

function unknownFields(change: ClientChange, known: readonly Known[]): Fields {
  const there = new Set(known.map(({ kind, id }) => `${kind} ${id}`));
  const { ownerId, groupIds } = change;
  const fields: Fields = {};
  if (ownerId && !there.has(`user ${ownerId}`)) fields.ownerId = ["errors.unknownUser"];
  if (groupIds?.some((id) => !there.has(`group ${id}`))) fields.groupIds = ["errors.unknownGroup"];
  for (const field of PEOPLE) {
    if (change[field]?.some((id) => !there.has(`user ${id}`)))
      fields[field] = ["errors.unknownUser"];
  }
  return fields;
}
