import type { Db } from "@/db/client";
import { AppError } from "../errors";
import type { Standing } from "../tokens/call-windows";
import type { Meter } from "../tokens/meter";
import type { TokenHolder } from "../tokens/token-holder";
import { type Answer, toResponse } from "./answer";
import type { Dialect, Endpoint } from "./endpoint";
import { identify, tooMany } from "./identify";

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

/** Who, how often, may they, do it, say it: the one way through which every call of the API goes. */
export async function answerCall(
  desk: Desk,
  dialect: Dialect,
  endpoint: Endpoint,
  { request, param, address }: Asked,
): Promise<Response> {
  const began = performance.now();
  const url = new URL(request.url);
  const seen: { holder?: TokenHolder; headers: Record<string, string> } = { headers: {} };
  const answer = await attempt(desk, dialect, async () => {
    const db = await desk.openDb();
    const query = url.searchParams;
    const holder = await identify({ db, meter: desk.meter, request, query, address });
    seen.holder = holder;
    const standing = await desk.meter.count(db, `token:${holder.id}`, holder.limit.windowMs);
    seen.headers = limitHeaders(holder, standing);
    refuseOverLimit(holder, standing);
    refuseWithoutRight(holder, endpoint);
    return endpoint.run({ holder, request, query, param });
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

const limitHeaders = ({ limit }: TokenHolder, { calls, until }: Standing) => ({
  "x-ratelimit-limit": String(limit.most),
  "x-ratelimit-remaining": String(Math.max(0, limit.most - calls)),
  "x-ratelimit-reset": String(Math.ceil(until / 1000)),
});

function refuseOverLimit({ limit }: TokenHolder, { calls, until }: Standing) {
  if (calls > limit.most) throw tooMany("This token has used up its calls.", until);
}

function refuseWithoutRight({ may }: TokenHolder, { needs: [resource, verb] }: Endpoint) {
  if (may(resource, verb)) return;
  throw new AppError("forbidden", `This token lacks the right ${resource}:${verb}.`);
}
