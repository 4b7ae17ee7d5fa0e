import "server-only";
import type { Context } from "../context";
import { STATUS } from "../errors";
import { currentContext } from "./auth";
import { explain } from "./log";

/** Answers a page's own script with what the domain says to whoever is signed in. */
export async function jsonAnswer(read: (ctx: Context) => Promise<unknown>): Promise<Response> {
  const ctx = await currentContext();
  if (!ctx) return answer(null, STATUS.unauthorized);
  try {
    return answer(await read(ctx));
  } catch (error) {
    const { code, message, key } = explain(error);
    return answer({ code, message: key ?? message }, STATUS[code]);
  }
}

const answer = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { "cache-control": "no-store" } });
