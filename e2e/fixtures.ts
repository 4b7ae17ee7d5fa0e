import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, type Page } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { createDb, type Db } from "@/db/client";
import type { Role } from "@/db/rights";
import { createClient } from "@/lib/clients/mutations";
import { clientInput } from "@/lib/clients/schema";
import { contextOfEmail } from "@/lib/users/user-context";
import { emailOf } from "./people";
import { SECRET } from "./start-server";

type Made = { id: number; name: string };

type Fixtures = {
  /** A signed-in page of the administrator. */
  admin: Page;
  /** Signs a page in as the person of this role, or as another one. */
  as: (role: Role, email?: string) => Promise<Page>;
  /** A name no other test has. */
  company: string;
  /** Puts clients down as somebody of a role would. */
  makeClients: (count: number, role?: Role, more?: object) => Promise<Made[]>;
};

export const test = base.extend<Fixtures, { db: Db }>({
  db: [
    async ({ browserName: _ }, use) => {
      const db = await createDb(String(process.env.E2E_DATABASE_URL));
      await use(db);
      db.close();
    },
    { scope: "worker" },
  ],
  as: async ({ browser, db, contextOptions }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (role, email = emailOf(role)) => {
      const context = await browser.newContext(contextOptions);
      opened.push(context);
      await signIn(context, await idOf(db, email));
      return context.newPage();
    });
    await Promise.all(opened.map((context) => context.close()));
  },
  admin: async ({ as }, use) => use(await as("admin")),
  company: async ({ browserName: _ }, use, info) =>
    use(`Zefir${info.testId.slice(-10)}${info.repeatEachIndex}${info.retry} Trading`),
  makeClients: async ({ db, company }, use) =>
    use(async (count, role = "admin", more = {}) => {
      const ctx = await contextOfEmail(db, emailOf(role), "screen");
      if (!ctx) throw new Error(`Nobody is ${role}.`);
      const made: Made[] = [];
      for (let i = 1; i <= count; i++) {
        const name = `${company} ${String(i).padStart(2, "0")}`;
        made.push({ name, ...(await createClient(ctx, clientInput.parse({ name, ...more }))) });
      }
      return made;
    }),
});

async function idOf(db: Db, email: string): Promise<number> {
  const ctx = await contextOfEmail(db, email, "screen");
  return ctx?.actor.id ?? 0;
}

/** The cookie is minted: only the spec of the login page types a password. */
async function signIn(context: BrowserContext, userId: number) {
  const token = { sub: String(userId), sessionVersion: 1 };
  const value = await encode({ token, secret: SECRET });
  await context.addCookies([
    { name: "next-auth.session-token", value, url: String(process.env.E2E_URL) },
  ]);
}

/** What axe finds on the page as it is now. */
export async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

export const expect = test.expect;
