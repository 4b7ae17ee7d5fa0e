import type { Context } from "../context";
import { fiscalColumns, ownColumns, type PreparedClient, prepareClient } from "../clients/insert";
import { ownerFor } from "../clients/mutations";
import { type ClientChange, type ClientInput, clientChange } from "../clients/schema";
import { type ClientRow, readClientRow } from "./client-row";
import type { Mapping } from "./headers";
import { mapRecord } from "./map-record";
import type { FindOwner } from "./owners";
import type { CsvRow } from "./read-csv";
import { reasonsOf } from "./reasons";

export type Refused = { line: number; reason: string };
export type Person = NonNullable<ClientInput["primaryContact"]>;

/** A line that can be taken: what it says of which client. */
export type ClientLine = {
  line: number;
  reason?: undefined;
  change: Omit<ClientChange, "primaryContact" | "groupIds">;
  person: Person | null;
  groups: string[];
  externalId: string | null;
  /** Without prefix and signs, as clients keep it. */
  code: string | null;
  /** The client that it makes, when it says enough for one. */
  ready: PreparedClient | null;
};

const LONGEST_ID = 191;
const LONGEST_GROUP = 100;

/** Reads a row of a client file, judges it by the schema and makes ready what needs no database. */
export const clientLineReader =
  (ctx: Context, mapping: Mapping, findOwner: FindOwner) =>
  (row: CsvRow): ClientLine | Refused => {
    const { line } = row;
    if (!row.record) return { line, reason: row.refused };
    const read = readClientRow(mapRecord(row.record, mapping));
    const owner = read.owner === null ? undefined : findOwner(read.owner);
    const judged = clientChange.safeParse({
      ...read.input,
      primaryContact: read.contact ?? undefined,
    });
    const reasons = [...read.reasons, ...tooLong(read), ...(judged.error ? reasonsOf(judged.error) : [])];
    if (typeof owner === "string") reasons.push(owner);
    if (reasons.length || !judged.data) return { line, reason: reasons.join(" ") };
    const { primaryContact: person = null, ...change } = judged.data;
    if (typeof owner === "number") change.ownerId = owner;
    const { externalId, groups } = read;
    const { fiscalCode: code } = fiscalColumns(change);
    const ready = readyClient(ctx, change, person, externalId);
    return { line, change, person, groups, externalId, code, ready };
  };

function readyClient(
  ctx: Context,
  { name, ...change }: ClientLine["change"],
  person: Person | null,
  externalId: string | null,
) {
  if (name === undefined) return null;
  const own = ownColumns({ ...change, name, ownerId: ownerFor(ctx, change.ownerId) });
  const people = person ? [person] : [];
  return prepareClient({ own, people, outside: externalId ? [externalId] : [] });
}

function tooLong({ externalId, groups }: ClientRow): string[] {
  const reasons: string[] = [];
  if (externalId && externalId.length > LONGEST_ID)
    reasons.push(`external_id: at most ${LONGEST_ID} characters fit.`);
  for (const name of groups)
    if (name.length > LONGEST_GROUP)
      reasons.push(`groups: «${name.slice(0, 40)}…» is too long; at most ${LONGEST_GROUP} characters fit.`);
  return reasons;
}
