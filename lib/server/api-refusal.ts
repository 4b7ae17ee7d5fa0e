import "server-only";
import { needsSetup } from "../setup/queries";
import { openDb } from "./database";
import { explain } from "./log";

type Handler<A extends unknown[]> = (...args: A) => Response | Promise<Response>;

/** A refusal as every dialect of the API under /api tells it. */
const refuse = (status: number, message: string, headers?: HeadersInit) =>
  Response.json({ status: false, message }, { status, headers });

/** Keeps a handler closed until the workspace is set up. */
export const afterSetup =
  <A extends unknown[]>(handler: Handler<A>): Handler<A> =>
  async (...args) => {
    try {
      if (!(await needsSetup(await openDb()))) return await handler(...args);
      return refuse(503, "This workspace is not set up yet.", { "retry-after": "60" });
    } catch (error) {
      const { message } = explain(error);
      return refuse(500, message);
    }
  };

/** Answers the verbs that an address does not know. */
export const refuseMethod = (allow: string) => (request: Request) =>
  refuse(405, `${request.method} is not supported here. Use ${allow}.`, { allow });
