import type { Context } from "../context";
import { dayOf } from "../days";
import { readSettings } from "./queries";

/** What day it is where the workspace is. */
export const today = async ({ db }: Context) => dayOf(Date.now(), (await readSettings(db)).zone);
