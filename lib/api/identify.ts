import type { Db } from "@/db/client";
import { networkOf } from "../network-of";
import type { Meter } from "../tokens/meter";
import { type TokenHolder, tokenHolder } from "../tokens/token-holder";
import { HttpRefusal, tooMany } from "./http-refusal";

const MOST_FAILURES = 20;
const FAILURES_MS = 15 * 60_000;

type Carried = { secret: string; inAddress: boolean };

/** The token of a request, in any of the places that the family's clients put it. */
export function carried({ headers }: Request, query: URLSearchParams): Carried | null {
  const [, bearer] = /^Bearer\s+(\S+)\s*$/i.exec(headers.get("authorization") ?? "") ?? [];
  const header = headers.get("authtoken")?.trim() || bearer;
  if (header) return { secret: header, inAddress: false };
  const inAddress = query.get("authtoken")?.trim();
  return inAddress ? { secret: inAddress, inAddress: true } : null;
}

type Asked = {
  db: Db;
  meter: Meter;
  request: Request;
  query: URLSearchParams;
  address: string | undefined;
};

/** Who is calling. Guesses at tokens are counted by address; a valid token is let in all the same. */
export async function identify({
  db,
  meter,
  request,
  query,
  address,
}: Asked): Promise<TokenHolder> {
  const found = carried(request, query);
  if (!found) {
    throw unauthorized(
      "Send your API token in the header «authtoken» or as «Authorization: Bearer».",
    );
  }
  const holder = await tokenHolder(db, found.secret);
  if (!holder) return refuseGuess(db, meter, address);
  if (found.inAddress && !holder.workspace.queryTokens) {
    throw unauthorized("This workspace takes no tokens in the address. Send it in a header.");
  }
  return holder;
}

async function refuseGuess(db: Db, meter: Meter, address: string | undefined): Promise<never> {
  const key = `refused:${address ? networkOf(address) : "unknown"}`;
  const { calls, until } = await meter.count(db, key, FAILURES_MS);
  if (calls > MOST_FAILURES) throw tooMany("Too many unknown tokens from your address.", until);
  throw unauthorized("This API token is unknown.");
}

const unauthorized = (message: string) =>
  new HttpRefusal(401, message, { headers: { "www-authenticate": "Bearer" } });
