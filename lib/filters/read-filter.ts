import { sql } from "drizzle-orm";
import type { Context } from "../context";
import { type FieldDefinition, listFields } from "../fields/queries";
import { listGroups } from "../groups/queries";
import { mayLookAt } from "../history/queries";
import { readSettings } from "../settings/queries";
import type { GroupDiscount } from "../settings/schema";
import { conditionProblem } from "./check";
import { parseFilter } from "./codec";
import {
  customFilterField,
  type FilterField,
  type FilterOption,
  OWN_FILTER_FIELDS,
} from "./fields";
import { type Condition, type Filter, isUnread, type Term, termsOf } from "./schema";

/** What a filter is read by: the fields there are, and what the workspace says. */
export type FilterSetting = {
  fields: ReadonlyMap<string, FilterField>;
  /** The custom fields among them, archived ones last. */
  custom: FieldDefinition[];
  zone: string;
  groupDiscount: GroupDiscount;
};

export type FilterProblem = { term: Term; problem: string };

/** A filter with what of it can't be asked: every problem is a message key under `errors.`. */
export type ReadFilter = FilterSetting & {
  filter: Filter;
  problems: FilterProblem[];
};

const LAST_IMPORTS = 200;

/** Reads the filter of an address by the fields of the workspace. */
export const readFilter = async (ctx: Context, text: string): Promise<ReadFilter> =>
  readWith(await filterSetting(ctx), text);

/** The same by what is known of the workspace already. */
export function readWith(setting: FilterSetting, text: string): ReadFilter {
  const filter = parseFilter(text);
  const problems = termsOf(filter).flatMap((term) => {
    const problem = problemOf(term, setting);
    return problem ? [{ term, problem }] : [];
  });
  return { ...setting, filter, problems };
}

const problemOf = (term: Term, { fields }: FilterSetting) =>
  isUnread(term) ? "errors.filter.unread" : conditionProblem(term, fields.get(term.field));

/** A condition that can be asked. */
export const isSound = ({ problems }: ReadFilter, term: Term): term is Condition =>
  !problems.some((one) => one.term === term);

export async function filterSetting(ctx: Context): Promise<FilterSetting> {
  const [custom, groups, users, imports, { zone, groupDiscount }] = await Promise.all([
    listFields(ctx),
    listGroups(ctx),
    staff(ctx),
    importsOf(ctx),
    readSettings(ctx.db),
  ]);
  const lists: Record<string, FilterOption[]> = {
    owner: users,
    manager: users,
    portalManager: users,
    group: groups.map(({ id, name }) => ({ value: String(id), label: name })),
    import: imports,
  };
  const own = OWN_FILTER_FIELDS.map((field) => ({ ...field, options: lists[field.key] }));
  const all = [...own, ...custom.map(customFilterField)];
  const fields = new Map(all.map((field) => [field.key, field]));
  return { fields, custom, zone, groupDiscount };
}

const staff = ({ db }: Context) =>
  db.rows<FilterOption>(sql`select cast(id as text) as value, name as label from users
    where deleted_at is null order by active desc, name`);

/** The last imports of clients, by their files. */
const importsOf = (ctx: Context) =>
  ctx.db.rows<FilterOption>(sql`select cast(id as text) as value, label from operations
    where kind = 'import.clients' and ${mayLookAt(ctx)} order by id desc limit ${LAST_IMPORTS}`);
