import type { Env, Hono } from "hono";
import { toResponse } from "./answer";
import type { Dialect } from "./endpoint";
import { HttpRefusal } from "./http-refusal";

/** A refusal of the API itself, in the words of a dialect. */
const refusal = (dialect: Dialect, status: number, message: string, headers = {}) =>
  toResponse(dialect.refuse(new HttpRefusal(status, message, { headers })), {});

export const nothingAt = (dialect: Dialect, path: string) =>
  refusal(dialect, 404, `There is nothing at ${path}.`);

/** To be called once the address has its own handlers: whatever else is tried there is refused. */
export function refuseOtherMethods<E extends Env>(
  app: Hono<E>,
  path: string,
  dialect: Dialect,
  allow: string,
) {
  app.all(path, ({ req }) =>
    refusal(dialect, 405, `${req.method} is not supported here. Use ${allow}.`, { allow }),
  );
}
