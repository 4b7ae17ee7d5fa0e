import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { createClient } from "../clients/mutations";
import { clientInput } from "../clients/schema";
import { testContext } from "../testing";
import { createToken } from "../tokens/mutations";
import { type TokenHolder, tokenHolder } from "../tokens/token-holder";
import { type Answer, ok } from "./answer";
import { crmconnect } from "./crmconnect/refuse";
import { type Keep, onlyOnce } from "./only-once";
import type { Body } from "./read-json";

let holder: TokenHolder;
beforeEach(async () => {
  const ctx = await testContext("admin");
  const { secret } = await createToken(ctx, { name: "Shop", userId: ctx.actor.userId ?? 0 });
  const found = await tokenHolder(ctx.db, secret);
  if (!found) throw new Error("There is no token.");
  holder = found;
});

const body: Body = { company: "Acme", city: "Cluj" };

function once(run: (keep: Keep) => Promise<Answer>, key = "k", said: Body = body) {
  const request = new Request("http://x/api/customers", { headers: { "idempotency-key": key } });
  const call = {
    holder,
    request,
    query: new URLSearchParams(),
    param: () => "",
    complain: () => undefined,
  };
  return onlyOnce({ call, body: said, dialect: crmconnect }, run);
}

const add = async (keep: Keep): Promise<Answer> => {
  const alongside = (w: Parameters<Keep>[0], id: number) => keep(w, ok({ id }));
  const { id } = await createClient(holder.ctx, clientInput.parse({ name: "Acme" }), { alongside });
  return ok({ id });
};

const clients = async () =>
  (await holder.ctx.db.rows<{ n: number }>(sql`select count(*) as n from clients`))[0]?.n;

test("the answer is there whenever what it tells of is there, even if nobody lived to give it", async () => {
  const died = once(async (keep) => {
    await add(keep);
    throw new Error("the process ended here");
  });
  const again = await died;
  expect(again).toMatchObject({ status: 200, headers: { "idempotency-replayed": "true" } });
  expect(await clients()).toBe(1);
});

test("what failed on our side is tried anew", async () => {
  await expect(
    once(() => {
      throw new Error("a bug");
    }),
  ).rejects.toThrow("a bug");
  expect(await once(add)).toMatchObject({ status: 200 });
  expect(await clients()).toBe(1);
});

test("a second one while the first runs is told to come back", async () => {
  let end = () => {};
  let first: Promise<Answer> | undefined;
  await new Promise<void>((begun) => {
    first = once(async (keep) => {
      begun();
      await new Promise<void>((go) => {
        end = go;
      });
      return add(keep);
    });
  });
  const second = await once(add).catch((error) => error);
  expect(second).toMatchObject({ status: 409, headers: { "retry-after": "1" } });
  const other = await once(add, "k", { company: "Other" }).catch((error) => error);
  expect(other).toMatchObject({ status: 422 });
  end();
  await first;
  expect(await once(add)).toMatchObject({ headers: { "idempotency-replayed": "true" } });
  expect(await clients()).toBe(1);
});

test("a key may be used again after a day", async () => {
  await once(add);
  await holder.ctx.db.transact((tx) =>
    tx.batch(["update idempotency_keys set created_at = created_at - 86400001"]),
  );
  expect((await once(add)).headers).toBeUndefined();
  expect(await clients()).toBe(2);
});

test("names in another order are the same request", async () => {
  await once(add);
  const turned = await once(add, "k", { city: "Cluj", company: "Acme" });
  expect(turned.headers).toMatchObject({ "idempotency-replayed": "true" });
});
