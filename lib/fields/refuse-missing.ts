import type { Context } from "../context";
import { AppError } from "../errors";
import { missing } from "./form-check";
import { activeFields } from "./queries";
import type { GivenValues } from "./set-values";

/** Refuses a form that leaves out what it has to fill in. Programs and files are not bound by that. */
export async function refuseMissing(ctx: Context, said: GivenValues | null | undefined) {
  const lacking = missing(await activeFields(ctx), said ?? {});
  if (!lacking.length) return;
  const fields = Object.fromEntries(lacking.map(({ id }) => [`custom.${id}`, ["errors.required"]]));
  throw new AppError("invalid", "Some fields need attention.", { fields, key: "errors.invalid" });
}
