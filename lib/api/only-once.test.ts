import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { createClient } from "../clients/mutations";
import { clientInput } from "../clients/schema";
import { testContext } from "../testing";
import { createToken } from "../tokens/mutations";
import { type TokenHolder, tokenHolder } from "../tokens/token-holder";
import { type Answer, ok } from "./answer";
import { crmconnect } from "./crmconnect/refuse";
import { HttpRefusal } from "./http-refusal";
import { type Keep, onlyOnce } from "./only-once";

let holder: TokenHolder;
beforeEach(async () => {
  const ctx = await testContext("admin");
  const { secret } = await createToken(ctx, { name: "Shop", userId: ctx.actor.userId ?? 0 });
  const found = await tokenHolder(ctx.db, secret);
  if (!found) throw new Error("There is no token.");
  holder = found;
});

const body = { company: "Acme" };

function once(run: (keep: Keep) => Promise<Answer>, key = "k") {
  const request = new Request("http://x/api/customers", { headers: { "idempotency-key": key } });
  const call = { holder, request, query: new URLSearchParams(), param: () => "" };
  return onlyOnce({ call, body, dialect: crmconnect }, run);
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
  const first = once(async (keep) => {
    await new Promise<void>((go) => {
      end = go;
    });
    return add(keep);
  });
  await expect.poll(() => once(add).catch((error) => error)).toBeInstanceOf(HttpRefusal);
  const second = await once(add).catch((error) => error);
  expect(second).toMatchObject({ status: 409, headers: { "retry-after": "1" } });
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
