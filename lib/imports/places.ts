import type { Context } from "../context";
import { placeOf } from "../documents/billed-client";
import { workspaceToday } from "../settings/today";

/** What lines without a word of their own take from the workspace, and where a day lies in time. */
export type Places = {
  currency: string;
  zone: string;
  today: string;
  at: (day: string) => number;
};

/** Days are worked out once: files have few of them. */
export async function placesOf(ctx: Context): Promise<Places> {
  const { settings, today } = await workspaceToday(ctx);
  const known = new Map<string, number>();
  const at = (day: string) => {
    const place = known.get(day) ?? placeOf(day, today, settings.zone);
    known.set(day, place);
    return place;
  };
  const { currency, zone } = settings;
  return { currency, zone, today, at };
}
