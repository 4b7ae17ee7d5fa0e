import { sql } from "drizzle-orm";
import { insertRows, orderRows, updateRows } from "@/db/bulk";
import { newVersion } from "@/db/columns";
import type { Choice } from "@/db/field-types";
import { fromRow } from "@/db/from-row";
import { type Field, fields } from "@/db/schema";
import type { Writer } from "@/db/write";
import { authorize, type Context } from "../context";
import { AppError, invalidField, notFound } from "../errors";
import { foldText, sortKey } from "../fold";
import { relabel, type Written, write } from "../history/write";
import { readValue } from "./read-value";
import { rekeyHolders } from "./rekey";
import type { FieldInput, FieldUpdate } from "./schema";

type Saved = { id: number; operation: number | null };

const toSaved = ({ result, operation }: Written<number>): Saved => ({ id: result, operation });
const nameKey = (name: string) => sortKey(name) || name.toLowerCase();

/** Adds a custom field behind the others. */
export async function createField(ctx: Context, input: FieldInput): Promise<Saved> {
  authorize(ctx, "fields.write");
  const choices = numbered(input.choices ?? [], []);
  const { name, type, help = null, required = false, onTable = false } = input;
  const defaultValue = readDefault({ type, choices }, input.defaultValue ?? null);
  const written = await write(ctx, { kind: "field.create", label: name }, async (w) => {
    await refuseTakenName(w, name);
    const row = { name, nameSort: nameKey(name), type, choices, help, defaultValue };
    w.later(insertRows(fields, [{ ...stored(row), required, onTable }]));
    w.later(
      sql`update fields set sort_order = id where sort_order = 0 and id = last_insert_rowid()`,
    );
    await w.flush();
    const [made] = await w.rows<{ id: number }>(
      sql`select id from fields where name_sort = ${row.nameSort} and deleted_at is null`,
    );
    return made?.id ?? 0;
  });
  return toSaved(written);
}

/** Changes a field but for its type. Choices that are left out are archived: clients may have them. */
export async function updateField(
  ctx: Context,
  { id, version, ...change }: FieldUpdate,
): Promise<Saved> {
  authorize(ctx, "fields.write");
  const written = await write(ctx, { kind: "field.update" }, async (w) => {
    const now = await lockedField(w, id);
    if (version !== undefined && version !== now.version) throw stale();
    if (change.name !== undefined) await refuseTakenName(w, change.name, id);
    const patch = patchOf(now, change);
    if (patch) w.later(updateRows(fields, [{ id, ...stored(patch) }], newVersion));
    w.later(relabel(change.name ?? now.name));
    return id;
  });
  if (change.choices && written.operation !== null) await rekeyHolders(ctx, id);
  return toSaved(written);
}

/** Takes a field out of sight, with all its values kept, or brings it back. */
export async function archiveField(ctx: Context, id: number, archived: boolean): Promise<Saved> {
  authorize(ctx, "fields.write");
  const kind = archived ? "field.archive" : "field.restore";
  const written = await write(ctx, { kind }, async (w) => {
    const now = await lockedField(w, id);
    if ((now.archivedAt !== null) !== archived) {
      const archivedAt = archived ? Date.now() : null;
      w.later(updateRows(fields, [{ id, archivedAt }], newVersion), relabel(now.name));
    }
    return id;
  });
  if (written.operation !== null) await rekeyHolders(ctx, id);
  return toSaved(written);
}

/** Puts the fields into this order; those that are not named come behind. */
export async function orderFields(ctx: Context, ids: readonly number[]): Promise<Written<void>> {
  authorize(ctx, "fields.write");
  return write(ctx, { kind: "field.order" }, async (w) => {
    w.later(orderRows("fields", ids));
  });
}

async function lockedField(w: Writer, id: number): Promise<Field> {
  const [row] = await w.rows(sql`select * from fields where id = ${id} and deleted_at is null`);
  if (!row) throw notFound("field", id);
  return fromRow(fields, row);
}

async function refuseTakenName(w: Writer, name: string, except = 0) {
  const [taken] = await w.rows(sql`select id from fields
    where name_sort = ${nameKey(name)} and deleted_at is null and id <> ${except}`);
  if (taken) throw invalidField("name", "errors.fieldTaken");
}

type Change = Omit<FieldUpdate, "id" | "version">;

/** The columns that a change makes different; null when none. */
function patchOf(now: Field, change: Change): Partial<Field> | null {
  const choices = change.choices ? numbered(change.choices, now.choices) : now.choices;
  const said = change.defaultValue;
  const wanted: Partial<Field> = {
    ...change,
    choices,
    ...(change.name === undefined ? {} : { nameSort: nameKey(change.name) }),
    ...(said === undefined ? {} : { defaultValue: readDefault({ type: now.type, choices }, said) }),
  };
  const differing = Object.entries(wanted).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(now[key as keyof Field]),
  );
  return differing.length ? Object.fromEntries(differing) : null;
}

/** JSON goes in as text. */
const stored = <T extends Partial<Field>>(row: T) =>
  (row.choices ? { ...row, choices: JSON.stringify(row.choices) } : row) as T;

type GivenChoice = { id?: number; label: string; archived?: boolean };

/**
 * New choices get numbers that none ever had, but for one that was archived by this name: it comes
 * back. Those left out stay at the end, archived.
 */
function numbered(given: readonly GivenChoice[], before: readonly Choice[]): Choice[] {
  const known = new Set(before.map(({ id }) => id));
  const named = new Set(given.map(({ id }) => id));
  let last = Math.max(0, ...known);
  const archivedAs = (label: string) =>
    before.find((one) => !named.has(one.id) && foldText(one.label) === foldText(label))?.id;
  const kept = given.map(({ id, label, archived }) => ({
    id: id !== undefined && known.has(id) ? id : (archivedAs(label) ?? ++last),
    label,
    ...(archived ? { archived } : {}),
  }));
  const left = before.filter(({ id }) => !kept.some((one) => one.id === id));
  return [...kept, ...left.map((choice) => ({ ...choice, archived: true }))];
}

function readDefault(field: Pick<Field, "type" | "choices">, text: string | null): string | null {
  const read = readValue(field, text, null);
  if ("problem" in read) throw invalidField("defaultValue", read.problem);
  return read.value;
}

const stale = () =>
  new AppError("conflict", "Somebody changed this field in the meantime.", { key: "errors.stale" });
