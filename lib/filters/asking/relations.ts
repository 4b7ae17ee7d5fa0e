import { type SQL, sql } from "drizzle-orm";
import { discountOf } from "../../groups/discount";
import type { Condition, Operator } from "../schema";
import { plainNumber } from "./custom";
import { type Asking, allOf, comparison, listed, type Predicate, personId } from "./predicate";
import { keyHolders } from "./text-index";
import { positive, textTest } from "./texts";

type Ask = (condition: Condition, asking: Asking) => Predicate;

/** Rows of another table that belong to a client. */
type Relation = { from: SQL; client: SQL; which: SQL };

const belonging = ({ from, client, which }: Relation, test: SQL) =>
  sql`exists (select 1 from ${from} where ${client} = clients.id and ${which} and ${test})`;

const owners = ({ from, client, which }: Relation, test: SQL) =>
  sql`select ${client} from ${from} where ${which} and ${test}`;

/** Some row of a client is so. */
const some = (relation: Relation, test: SQL, indexed: boolean): Predicate => ({
  test: belonging(relation, test),
  set: owners(relation, test),
  indexed,
});

const none = (relation: Relation, test: SQL): Predicate => ({
  test: sql`not ${belonging(relation, test)}`,
});

/** Members of a list that hangs on a client: any of them, all of them, none of them. */
const several =
  (relation: Relation, member: SQL, read: (value: string, asking: Asking) => number): Ask =>
  ({ op, values }, asking) => {
    if (op === "empty") return none(relation, sql`1`);
    if (op === "filled") return some(relation, sql`1`, false);
    const ids = values.map((value) => read(value, asking));
    if (op === "all")
      return { test: allOf(ids.map((id) => belonging(relation, sql`${member} = ${id}`))) };
    const test = sql`${member} in ${listed(ids)}`;
    return op === "none" ? none(relation, test) : some(relation, test, true);
  };

/** A text that some row has; «not» and «empty» mean that none has it. */
const textOf =
  (relation: Relation, text: SQL, { keyed = true } = {}): Ask =>
  (condition) => {
    const { op, values, negated } = positive(condition);
    const test = textTest(text, op, values);
    if (negated) return none(relation, test);
    const set = keyed && op !== "filled" ? keyHolders(values) : null;
    return set
      ? { test: belonging(relation, test), set, indexed: true }
      : some(relation, test, false);
  };

const groups: Relation = {
  from: sql`client_groups join groups on groups.id = group_id`,
  client: sql`client_groups.client_id`,
  which: sql`groups.deleted_at is null`,
};
const peopleIn = (role: string): Relation => ({
  from: sql`client_people`,
  client: sql`client_people.client_id`,
  which: sql`client_people.role = ${role}`,
});
const contacts: Relation = {
  from: sql`contacts`,
  client: sql`contacts.client_id`,
  which: sql`contacts.deleted_at is null`,
};
const outside: Relation = {
  from: sql`external_ids`,
  client: sql`external_ids.client_id`,
  which: sql`1`,
};
const imported: Relation = {
  from: sql`changes`,
  client: sql`changes.entity_id`,
  which: sql`changes.entity = 'clients' and changes.kind = 'create'`,
};

const member = sql`client_people.user_id`;

const noAddress = sql`coalesce(contacts.email, '') = ''`;
const byImport = sql`changes.operation_id in (select id from operations where kind = 'import.clients')`;

const howMany = sql`(select count(*) from contacts
  where client_id = clients.id and contacts.deleted_at is null)`;

const contactCount: Ask = ({ op, values }) => {
  const numbers = values.map(plainNumber);
  const nobody = op === "eq" && numbers[0] === 0;
  return nobody ? none(contacts, sql`1`) : { test: comparison(howMany, op as Operator, numbers) };
};

const BASIS_POINTS = 100; // in a percent

/** The discount that applies, in percent; no discount is none, not 0. */
const discount: Ask = ({ op, values }, { groupDiscount }) => {
  const applies = discountOf(groupDiscount);
  if (op === "empty") return { test: sql`${applies} is null` };
  if (op === "filled") return { test: sql`${applies} is not null` };
  const points = values.map((value) => Math.round(plainNumber(value) * BASIS_POINTS));
  return { test: comparison(applies, op as Operator, points) };
};

/** The conditions on what hangs on a client, by field. */
export const RELATION_CONDITIONS: Record<string, Ask> = {
  manager: several(peopleIn("manager"), member, personId),
  portalManager: several(peopleIn("portal_manager"), member, personId),
  group: several(groups, sql`client_groups.group_id`, Number),
  discount,
  contacts: contactCount,
  contactName: textOf(contacts, sql`trim(first_name || ' ' || last_name)`),
  contactPosition: textOf(contacts, sql`contacts.position`),
  contactEmail: textOf(contacts, sql`contacts.email`),
  contactPhone: textOf(contacts, sql`contacts.phone`, { keyed: false }),
  contactWithoutEmail: ({ values }) =>
    values[0] === "yes" ? some(contacts, noAddress, false) : none(contacts, noAddress),
  externalId: textOf(outside, sql`external_ids.value`),
  import: ({ op, values }) => {
    if (op === "empty") return none(imported, byImport);
    if (op === "filled") return some(imported, byImport, false);
    const these = sql`changes.operation_id in ${listed(values.map(Number))}`;
    return op === "not" ? none(imported, these) : some(imported, these, true);
  },
};
