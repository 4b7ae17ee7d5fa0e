import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { createDb } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { startSqld } from "@/db/testing-sqld";
import { systemContext } from "../system-context";
import { createClient } from "./mutations";
import { clientInput } from "./schema";

describe("a create on a server", () => {
  test("costs at most three round trips", async () => {
    const { url, stop } = await startSqld();
    await migrateDatabase(url);
    let trips = 0;
    const counting: typeof fetch = (...args) => {
      trips++;
      return fetch(...args);
    };
    const db = await createDb(url, undefined, counting);
    await db.rows(sql`select 1`); // the protocol's version is agreed once
    trips = 0;
    const input = clientInput.parse({
      name: "Far",
      primaryContact: {
        firstName: "Ana",
        lastName: "Pop",
        position: null,
        email: null,
        phone: null,
      },
    });
    await createClient(systemContext(db), input);
    expect(trips).toBeLessThanOrEqual(3);
    db.close();
    await stop();
  });
});
