import { createClient } from "@libsql/client";
import { expect, test } from "vitest";
import { startSqld } from "./testing-sqld";

test("a real libsql-server answers, keeps what is written, and is gone when stopped", async () => {
  const sqld = await startSqld();
  const client = createClient({ url: sqld.url });
  await client.batch(["create table t (a)", "insert into t values (7)"], "write");
  const { rows } = await client.execute("select a, 1 as one from t");
  expect(Object.values(rows[0] ?? {})).toEqual([7, 1]);
  client.close();

  await sqld.stop();
  await expect(fetch(sqld.url)).rejects.toThrow();
});
