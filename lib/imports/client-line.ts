import { fiscalColumns, ownColumns, prepareClient } from "../clients/insert";
import { ownerFor } from "../clients/mutations";
import { clientChange } from "../clients/schema";
import type { Context } from "../context";
import { type ClientRow, readClientRow } from "./client-row";
import type { customReader } from "./custom-values";
import type { Mapping } from "./headers";
import type { ClientLine, Judged } from "./line";
import { mapRecord } from "./map-record";
import type { CsvRow } from "./read-csv";
import { reasonsOf } from "./reasons";
import { readStaff } from "./staff";
import type { FindUser } from "./users";

const LONGEST_ID = 191;
const LONGEST_GROUP = 100;

type Readers = { findUser: FindUser; readCustom: ReturnType<typeof customReader> };

/** Reads a row of a client file, judges it by the schema and makes ready what needs no database. */
export const clientLineReader =
  (ctx: Context, mapping: Mapping, readers: Readers) =>
  (row: CsvRow): Judged<ClientLine> => {
    const { line } = row;
    if (!row.record) return { line, reason: row.refused };
    const texts = mapRecord(row.record, mapping);
    const read = readClientRow(texts);
    const { change, person, values, doubts, reasons } = judge(read, texts, readers);
    if (!change) return { line, reason: reasons.join(" ") };
    const { externalId, groups } = read;
    const { fiscalCode: code } = fiscalColumns(change);
    const ready = readyClient(ctx, { change, person, values, externalId });
    return { line, change, person, groups, values, doubts, externalId, code, ready };
  };

function judge(read: ClientRow, texts: Record<string, string>, { findUser, readCustom }: Readers) {
  const staff = readStaff(read, findUser);
  const custom = readCustom(texts);
  const { data, error } = clientChange.safeParse({
    ...read.input,
    ...staff.change,
    primaryContact: read.contact ?? undefined,
  });
  const wrong = [...read.reasons, ...tooLong(read), ...(error ? reasonsOf(error) : [])];
  const reasons = [...wrong, ...staff.reasons, ...custom.reasons];
  const doubts = [...staff.doubts, ...custom.doubts];
  const { primaryContact: person = null, ...change } = data ?? {};
  const taken = data && !reasons.length;
  return { change: taken ? change : null, person, values: custom.values, doubts, reasons };
}

type Said = Pick<ClientLine, "change" | "person" | "values" | "externalId">;

function readyClient(
  ctx: Context,
  { change: { name, ...change }, person, values, externalId }: Said,
) {
  if (name === undefined) return null;
  const own = ownColumns({ ...change, name, ownerId: ownerFor(ctx, change.ownerId) });
  const people = person ? [person] : [];
  return prepareClient({ own, people, values, outside: externalId ? [externalId] : [] });
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
