import type { Call } from "../endpoint";
import { HttpRefusal } from "../http-refusal";
import { NO_DATA } from "./refuse";

/** The number in the path; what is no number is nobody's. */
export function idOf(call: Call, otherwise = NO_DATA, part = "id"): number {
  const id = call.param(part);
  if (/^\d{1,15}$/.test(id) && Number(id) > 0) return Number(id);
  throw new HttpRefusal(404, otherwise);
}

/** The query as names and values; of a name said twice the last counts. */
export const queryOf = ({ query }: Call) => Object.fromEntries(query);

/** The query of a search, whose key may stand in the path. */
export function searchOf(call: Call) {
  const key = call.param("key");
  return { ...queryOf(call), ...(key ? { q: key } : {}) };
}

/** What is searched for: `/search/acme`, `?q=acme` or `?query=acme`. */
export function soughtIn({ q, query }: { q: string; query: string }): string {
  if (q || query) return q || query;
  throw new HttpRefusal(400, "Say what to search for: /search/acme or ?q=acme.");
}
