import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { insertInto } from "@/db/bulk";
import type { Db } from "@/db/client";
import type { Writer } from "@/db/write";
import { jot } from "../history/bookkeeping";
import type { Answer } from "./answer";
import type { Call, Dialect } from "./endpoint";
import { HttpRefusal } from "./http-refusal";
import type { Body } from "./read-json";

const KEPT_MS = 86_400_000;
const LONGEST_KEY = 191;

/** Keeps the answer in the transaction that it tells of: both are there after a crash, or neither. */
export type Keep = (w: Writer, answer: Answer) => void;

type Asked = { call: Call; body: Body; dialect: Dialect };
type Claim = { db: Db; tokenId: number; key: string; hash: string; dialect: Dialect };

/**
 * Does a POST once for each Idempotency-Key of a token, and answers every further one as the first
 * was answered. Without a key it is simply done.
 */
export async function onlyOnce(
  { call, body, dialect }: Asked,
  run: (keep: Keep) => Promise<Answer>,
): Promise<Answer> {
  const claim = claimOf(call, body, dialect);
  if (!claim) return run(() => undefined);
  const before = await replay(claim);
  if (before) return before;
  const running = begin(claim);
  try {
    const refused = async (error: unknown) =>
      (await replay(claim)) ?? (await refusal(claim, error));
    return await run((w, answer) => w.later(forget(claim), remember(claim, answer))).catch(refused);
  } finally {
    running.delete(nameOf(claim));
  }
}

function claimOf({ holder, request }: Call, body: Body, dialect: Dialect): Claim | null {
  const key = (request.headers.get("idempotency-key") ?? "").trim().replace(/^"(.*)"$/, "$1");
  if (!key) return null;
  if (key.length > LONGEST_KEY)
    throw new HttpRefusal(400, `An Idempotency-Key has at most ${LONGEST_KEY} characters.`);
  const { pathname, searchParams } = new URL(request.url);
  const said = [pathname.replace(/\/$/, ""), searchParams.get("on_duplicate"), inOrder(body)];
  const hash = createHash("sha256").update(JSON.stringify(said)).digest("hex");
  return { db: holder.ctx.db, tokenId: holder.id, key, hash, dialect };
}

/** The same whatever order its names came in. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return pairs.map(([name, inner]) => [name, inOrder(inner)]);
}

async function replay({ db, tokenId, key, hash, dialect }: Claim): Promise<Answer | null> {
  const [row] = await db.rows<{ hash: string; status: number; body: string }>(
    sql`select hash, status, body from idempotency_keys
      where token_id = ${tokenId} and key = ${key} and created_at > ${Date.now() - KEPT_MS}`,
  );
  if (!row) return null;
  if (row.hash !== hash) throw otherBody();
  const said = row.status >= 400 ? dialect.refusalHeaders : {};
  const headers = { ...said, "idempotency-replayed": "true" };
  return { status: row.status, body: JSON.parse(row.body), headers };
}

/** What this process is at, by token and key; another process meets the unique key. */
const atWork = new WeakMap<Db, Map<string, string>>();

const nameOf = ({ tokenId, key }: Claim) => `${tokenId} ${key}`;

function begin(claim: Claim): Map<string, string> {
  const running = atWork.get(claim.db) ?? new Map<string, string>();
  atWork.set(claim.db, running);
  const hash = running.get(nameOf(claim));
  if (hash !== undefined && hash !== claim.hash) throw otherBody();
  if (hash !== undefined) throw stillRunning();
  running.set(nameOf(claim), claim.hash);
  return running;
}

/** A refusal is an answer like any other, and is given again; a failure of ours is not. */
async function refusal(claim: Claim, error: unknown): Promise<Answer> {
  const answer = claim.dialect.refuse(error);
  if (answer.status >= 500) throw error;
  await jot(claim.db, forget(claim), remember(claim, answer, { orIgnore: true }));
  return (await replay(claim)) ?? answer; // another instance may have refused it first
}

const remember = (
  { tokenId, key, hash }: Claim,
  { status, body }: Answer,
  { orIgnore = false } = {},
) => {
  const row = {
    token_id: tokenId,
    key,
    hash,
    status,
    body: JSON.stringify(body),
    created_at: Date.now(),
  };
  return insertInto("idempotency_keys", [row], { orIgnore });
};

const forget = ({ tokenId, key }: Claim) => sql`delete from idempotency_keys
  where token_id = ${tokenId} and key = ${key} and created_at <= ${Date.now() - KEPT_MS}`;

const otherBody = () =>
  new HttpRefusal(422, "This Idempotency-Key was used with another request. Take a new one.", {
    more: { error: "idempotency_key_reused" },
  });

const stillRunning = () =>
  new HttpRefusal(409, "The first request with this Idempotency-Key is still running.", {
    headers: { "retry-after": "1" },
    more: { error: "idempotency_in_progress" },
  });
