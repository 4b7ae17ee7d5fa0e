import type { Page } from "@playwright/test";
import type { Db } from "@/db/client";
import type { Role } from "@/db/rights";
import { createClient } from "@/lib/clients/mutations";
import { clientInput } from "@/lib/clients/schema";
import type { Context } from "@/lib/context";
import { systemContext } from "@/lib/system-context";
import { createUser } from "@/lib/users/mutations";
import { contextOfEmail } from "@/lib/users/user-context";
import { test as base } from "./fixtures";
import { PASSWORD } from "./people";

type Fixtures = {
  /** Whose page it is. */
  role: Role;
  /** A person with a page and three clients of her own, whose activity and visits nobody else fills. */
  someone: { page: Page; ctx: Context; clients: number[] };
};

export const test = base.extend<Fixtures>({
  role: ["manager", { option: true }],
  someone: async ({ as, db, company, role }, use) => {
    const email = `${company.split(" ")[0]?.toLowerCase()}@example.com`;
    const ctx = await newPerson(db, email, role);
    const clients: number[] = [];
    for (const which of ["one", "two", "three"]) {
      const { id } = await createClient(ctx, clientInput.parse({ name: `${company} ${which}` }));
      clients.push(id);
    }
    await use({ page: await as(role, email), ctx, clients });
  },
});

async function newPerson(db: Db, email: string, role: Role): Promise<Context> {
  await createUser(systemContext(db), { name: email, email, role, password: PASSWORD });
  const ctx = await contextOfEmail(db, email, "screen");
  if (!ctx) throw new Error("She was not let in.");
  return ctx;
}
