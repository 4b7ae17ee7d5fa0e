import type { Context } from "../context";
import { dayOf } from "../days";
import { readSettings } from "./queries";

/** The workspace with its day, a plain day of its zone. */
export async function workspaceToday({ db }: Context) {
  const settings = await readSettings(db);
  return { settings, today: dayOf(Date.now(), settings.zone) };
}

/** What day it is where the workspace is. */
export const today = async (ctx: Context) => (await workspaceToday(ctx)).today;
