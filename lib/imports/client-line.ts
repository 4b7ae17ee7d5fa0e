import { fiscalColumns, ownColumns, prepareClient } from "../clients/insert";
import { ownerFor } from "../clients/mutations";
import { clientChange } from "../clients/schema";
import type { Context } from "../context";
import { type ClientRow, readClientRow } from "./client-row";
import type { Mapping } from "./headers";
import type { ClientLine, Judged, Person } from "./line";
import { mapRecord } from "./map-record";
import type { FindOwner } from "./owners";
import type { CsvRow } from "./read-csv";
import { reasonsOf } from "./reasons";

const LONGEST_ID = 191;
const LONGEST_GROUP = 100;

/** Reads a row of a client file, judges it by the schema and makes ready what needs no database. */
export const clientLineReader =
  (ctx: Context, mapping: Mapping, findOwner: FindOwner) =>
  (row: CsvRow): Judged<ClientLine> => {
    const { line } = row;
    if (!row.record) return { line, reason: row.refused };
    const read = readClientRow(mapRecord(row.record, mapping));
    const { change, person, reasons } = judge(read, findOwner);
    if (!change) return { line, reason: reasons.join(" ") };
    const { externalId, groups } = read;
    const { fiscalCode: code } = fiscalColumns(change);
    const ready = readyClient(ctx, change, person, externalId);
    return { line, change, person, groups, externalId, code, ready };
  };

function judge(read: ClientRow, findOwner: FindOwner) {
  const { input, contact, owner, reasons } = read;
  const { data, error } = clientChange.safeParse({
    ...input,
    primaryContact: contact ?? undefined,
  });
  const ownerId = owner === null ? undefined : findOwner(owner);
  const all = [...reasons, ...tooLong(read), ...(error ? reasonsOf(error) : [])];
  if (typeof ownerId === "string") return { reasons: [...all, ownerId], person: null };
  if (all.length || !data) return { reasons: all, person: null };
  const { primaryContact: person = null, ...change } = data;
  return { change: ownerId === undefined ? change : { ...change, ownerId }, person, reasons };
}

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
      reasons.push(
        `groups: «${name.slice(0, 40)}…» is too long; at most ${LONGEST_GROUP} characters fit.`,
      );
  return reasons;
}
