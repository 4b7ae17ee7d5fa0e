import { monitorEventLoopDelay } from "node:perf_hooks";
import { sql } from "drizzle-orm";
import { createDb, type Db } from "@/db/client";
import { idsByName } from "@/lib/clients/by-name";
import { emailContains } from "@/lib/clients/email-contains";
import type { ByNameAsked } from "@/lib/clients/name-filters";
import { nameStarts } from "@/lib/clients/name-starts";
import { wholeClients } from "@/lib/clients/whole-clients";
import { foldText, foldWords } from "@/lib/fold";
import { generateClients } from "@/lib/generate/generate-clients";
import { systemContext } from "@/lib/system-context";
import { bringUpToDate } from "../bring-up-to-date";
import { inTemporaryFolder, percentile, say } from "./report";

const CLIENTS = 1_000_000;
const TEXTS = 400;
const NOT_MANY = 5_000;
const PAGE = 11; // ten, and one to know whether there are more
const DEEP = 900_000;

type Asked = Pick<ByNameAsked, "name" | "email" | "skip">;

/** Lists by the starts of names, by parts of addresses, and deep pages, as contract 2 asks for them. */
export const benchNames = () =>
  process.env.BENCH_DATABASE // one that is large already spares a quarter of an hour
    ? measure(process.env.BENCH_DATABASE)
    : inTemporaryFolder((folder) => measure(`file:${folder}/clients.db`));

async function measure(url: string) {
  await bringUpToDate(url, undefined, say);
  const db = await createDb(url);
  try {
    await furnishTo(db, CLIENTS);
    const [size] = await db.rows<{ clients: number; contacts: number }>(sql`select
      (select count(*) from clients) as clients, (select count(*) from contacts) as contacts`);
    say(`names and addresses at ${size?.clients} clients with ${size?.contacts} contacts, ms`);
    const { names, emails } = await sample(db);
    await tell(db, "name, ≤ 5,000 matches (aim p95 ≤ 30)", names.few);
    await tell(db, "name, any text (aim ≤ 250)", [...names.few, ...names.many]);
    await tell(db, "email, ≤ 5,000 matches (aim p95 ≤ 30)", emails.few);
    await tell(db, "email, any text (aim ≤ 250)", [...emails.few, ...emails.many]);
    const deep = Array.from({ length: 50 }, () => ({ skip: DEEP }));
    await tell(db, `skip of ${DEEP} (aim ≤ 60)`, deep);
  } finally {
    db.close();
  }
}

async function furnishTo(db: Db, count: number) {
  const [there] = await db.rows<{ n: number }>(sql`select count(*) as n from clients`);
  const missing = count - (there?.n ?? 0);
  if (missing > 0) await generateClients(systemContext(db), { count: missing, seed: 1 });
}

/** Each question once, after one of its kind; whole rows of the page are read along. */
async function tell(db: Db, what: string, questions: readonly Asked[]) {
  const ctx = systemContext(db);
  const ask = async (asked: Asked) =>
    wholeClients(ctx, await idsByName(ctx, { ...asked, limit: PAGE }));
  await ask(questions[0] ?? {});
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  const times: [number, Asked][] = [];
  for (const asked of questions) {
    const began = performance.now();
    await ask(asked);
    times.push([performance.now() - began, asked]);
    await new Promise((done) => setTimeout(done, 2)); // the loop's own turn, so that it is measured
  }
  loop.disable();
  const all = times.map(([ms]) => ms);
  const [worst, slowest] = times.reduce((a, b) => (a[0] > b[0] ? a : b));
  say(
    `  ${what.padEnd(40)} ${questions.length} texts: p50 ${percentile(all, 0.5).toFixed(1)}, p95 ${percentile(all, 0.95).toFixed(1)}, longest ${worst.toFixed(1)} (${JSON.stringify(slowest)}), loop blocked ≤ ${(loop.max / 1e6).toFixed(0)}`,
  );
}

type Row = { name: string; email: string };
type Sorted = { few: Asked[]; many: Asked[] };

/** Beginnings of words and parts of addresses of clients spread over all, and texts that hurt. */
async function sample(db: Db): Promise<{ names: Sorted; emails: Sorted }> {
  const step = Math.floor(CLIENTS / TEXTS);
  const rows = await db.rows<Row>(sql`select name, coalesce((select email from contacts
      where client_id = clients.id and email is not null limit 1), email) as email
    from clients where id % ${step} = 0 order by id limit ${TEXTS}`);
  const names = rows.map(({ name }, i) => beginning(foldWords(name), i));
  const emails = rows.map(({ email }, i) => part(foldText(email ?? "office"), i));
  return {
    names: await sorted(
      db,
      [...names, ..."abcsz", "srl", "a b", "xq"].map((name) => ({ name })),
    ),
    emails: await sorted(
      db,
      [...emails, ..."a@.z~%", "example", ".e", "zq", "@x", "office@", ".com"].map((email) => ({
        email,
      })),
    ),
  };
}

/** The first 1 to 6 letters of one word, or of two. */
function beginning(words: string[], i: number): string {
  const first = words[i % Math.max(1, words.length)]?.slice(0, 1 + (i % 6)) ?? "a";
  const next = words[(i % words.length) + 1];
  return i % 4 || !next ? first : `${first} ${next.slice(0, 1 + (i % 3))}`;
}

const part = (email: string, i: number) => {
  const length = 2 + (i % 9);
  const at = (i * 7) % Math.max(1, email.length - length);
  return email.slice(at, at + length);
};

async function sorted(db: Db, questions: Asked[]): Promise<Sorted> {
  const few: Asked[] = [];
  const many: Asked[] = [];
  for (const asked of questions) ((await isFew(db, asked)) ? few : many).push(asked);
  return { few, many };
}

async function isFew(db: Db, { name, email }: Asked): Promise<boolean> {
  const words = name ? nameStarts(name)?.match : undefined;
  const grams = email ? (await emailContains(db, email))?.match : undefined;
  const hits = words
    ? sql`client_words where client_words match ${words}`
    : sql`client_search where client_search match ${grams ?? '""'}`;
  const [found] = await db.rows<{ n: number }>(
    sql`select count(*) as n from (select 1 from ${hits} limit ${NOT_MANY + 1})`,
  );
  return grams !== null && (found?.n ?? 0) <= NOT_MANY;
}
