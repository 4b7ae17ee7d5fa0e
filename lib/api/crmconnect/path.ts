import type { Call } from "../endpoint";
import { HttpRefusal } from "../http-refusal";
import { NO_DATA } from "./refuse";

/** The number in the path; what is no number is nobody's. */
export function idOf(call: Call, otherwise = NO_DATA): number {
  const id = call.param("id");
  if (/^\d{1,15}$/.test(id) && Number(id) > 0) return Number(id);
  throw new HttpRefusal(404, otherwise);
}

/** The query as names and values; of a name said twice the last counts. */
export const queryOf = ({ query }: Call) => Object.fromEntries(query);
