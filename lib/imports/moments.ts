import { readDay, startOfDay } from "../days";
import type { Places } from "./places";

const TIME = /^(.+?)[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;

/** A day, or a day with a time of the workspace's zone or of the one it names, in UTC milliseconds; null: neither. */
export function readMoment(text: string, { zone }: Pick<Places, "zone">): number | null {
  const [, day = text, hours = "0", minutes = "0", seconds = "0", offset] = TIME.exec(text) ?? [];
  const plain = readDay(day.trim());
  if (!plain || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const within = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  if (!offset) return startOfDay(plain, zone) + within;
  const [, sign, h = "0", m = "0"] = /([+-])(\d{2}):?(\d{2})/.exec(offset) ?? [];
  const ahead = (Number(h) * 60 + Number(m)) * 60_000 * (sign === "-" ? -1 : 1);
  return Date.parse(`${plain}T00:00:00Z`) + within - ahead;
}
