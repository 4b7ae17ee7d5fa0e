import type { Db } from "@/db/client";
import type { Standing } from "../tokens/call-windows";
import type { Meter } from "../tokens/meter";
import { authorizeToken, type TokenHolder } from "../tokens/token-holder";
import { type Answer, toResponse } from "./answer";
import type { Dialect, Endpoint } from "./endpoint";
import { HttpRefusal, tooMany } from "./http-refusal";
import { carried, identify } from "./identify";

/** What all calls of a process share. */
export type Desk = {
  openDb: () => Promise<Db>;
  meter: Meter;
  /** Writes a bug down for us. */
  complain: (error: unknown) => void;
};

type Asked = {
  request: Request;
  param: (name: string) => string;
  /** Where the call comes from, as the server saw it: never a header that anybody can send. */
  address: string | undefined;
};

const LONGEST_PATH = 300;

/**
 * Who, how often, may they, do it, say it: the one way through which every call goes. What is not
 * there (an address, a method) is told to anybody, but counts for who sends a token.
 */
export async function answerCall(
  desk: Desk,
  dialect: Dialect,
  endpoint: Endpoint | HttpRefusal,
  { request, param, address }: Asked,
): Promise<Response> {
  const began = performance.now();
  const url = new URL(request.url);
  const seen: { holder?: TokenHolder; headers: Record<string, string> } = { headers: {} };
  const answer = await attempt(desk, dialect, async () => {
    const query = url.searchParams;
    const absent = endpoint instanceof HttpRefusal;
    if (absent && !carried(request, query)) throw endpoint;
    const db = await desk.openDb();
    const holder = await identify({ db, meter: desk.meter, request, query, address });
    seen.holder = holder;
    const standing = await desk.meter.count(db, `token:${holder.id}`, holder.limit.windowMs);
    seen.headers = dialect.limitHeaders(holder, standing);
    refuseOverLimit(holder, standing);
    if (absent) throw endpoint;
    if (endpoint.needs) authorizeToken(holder, ...endpoint.needs);
    return endpoint.run({ holder, request, query, param, complain: desk.complain });
  });
  desk.meter.note({
    at: Date.now(),
    tokenId: seen.holder?.id ?? null,
    method: request.method,
    path: url.pathname.slice(0, LONGEST_PATH),
    status: answer.status,
    ms: Math.round((performance.now() - began) * 10) / 10,
    address,
  });
  return toResponse(answer, seen.headers);
}

/** What went wrong is told in the dialect's words; a bug is told to us as well. */
async function attempt(desk: Desk, dialect: Dialect, run: () => Promise<Answer>) {
  try {
    return await run();
  } catch (error) {
    const answer = dialect.refuse(error);
    if (answer.status >= 500) desk.complain(error);
    return answer;
  }
}

function refuseOverLimit({ limit }: TokenHolder, { calls, until }: Standing) {
  if (calls > limit.most) throw tooMany("This token has used up its calls.", until);
}
