import type { Context } from "../context";
import { dayOf } from "../days";
import { COLUMN_CONDITIONS } from "./asking/columns";
import { customPredicate } from "./asking/custom";
import { type Asking, either, type Predicate, together } from "./asking/predicate";
import { RELATION_CONDITIONS } from "./asking/relations";
import { isSound, type ReadFilter } from "./read-filter";
import { type Block, type Condition, isBlock, type Term } from "./schema";

/**
 * What a filter asks of the database: all of these together. Terms that can't be asked are left out;
 * whoever changes or hands out rows refuses a filter that has such (`read.problems`).
 */
export function predicatesOf(ctx: Context, read: ReadFilter): Predicate[] {
  const { zone, groupDiscount, filter } = read;
  const today = dayOf(Date.now(), zone);
  const asking = { userId: ctx.actor.userId, today, zone, groupDiscount };
  const parts = filter.parts.flatMap((part) => partPredicate(part, read, asking));
  return filter.match === "any" && parts.length > 1 ? [either(parts)] : parts;
}

function partPredicate(part: Term | Block, read: ReadFilter, asking: Asking): Predicate[] {
  const terms = isBlock(part) ? part.terms : [part];
  const asked = terms
    .filter((term): term is Condition => isSound(read, term))
    .map((condition) => predicateOf(condition, read, asking));
  if (!isBlock(part) || asked.length < 2) return asked;
  return [part.match === "any" ? either(asked) : together(asked)];
}

function predicateOf(condition: Condition, { fields }: ReadFilter, asking: Asking): Predicate {
  const field = fields.get(condition.field);
  if (field?.section === "custom") return customPredicate(condition, field, asking);
  const ask = COLUMN_CONDITIONS[condition.field] ?? RELATION_CONDITIONS[condition.field];
  if (!ask) throw new Error(`Nothing says what ${condition.field} asks of the database.`);
  return { field: condition.field, ...ask(condition, asking) };
}
