import type { Role } from "@/db/rights";
import { systemContext } from "@/lib/system-context";
import { createToken } from "@/lib/tokens/mutations";
import type { TokenInput } from "@/lib/tokens/schema";
import { createUser } from "@/lib/users/mutations";
import { contextOfEmail } from "@/lib/users/user-context";
import { test as base } from "../fixtures";
import { emailOf } from "../people";

type Options = Omit<RequestInit, "body"> & {
  /** Sent as JSON. */
  json?: unknown;
  body?: RequestInit["body"];
  token?: string | null;
  server?: string;
};

export type Answer = {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever a program may be answered
  json: any;
};

type Call = (path: string, options?: Options) => Promise<Answer>;
type Made = { secret: string; id: number };
type TokenWishes = Partial<TokenInput> & { owner?: string };

type Fixtures = {
  /** An address no other test calls from. */
  address: string;
  /** A token of the administrator's that may all, without a limit. */
  token: Made;
  newToken: (input?: TokenWishes) => Promise<Made>;
  /** The e-mail of a person whom no other test knows. */
  person: (role: Role) => Promise<string>;
  /** Calls the API with `token`, from `address`. */
  call: Call;
  /** A new customer's id. */
  add: (fields?: object) => Promise<string>;
};

export const test = base.extend<Fixtures>({
  address: async ({ browserName: _ }, use) => {
    const part = () => Math.floor(Math.random() * 256);
    await use(`10.${part()}.${part()}.${part()}`);
  },
  newToken: async ({ db }, use) => {
    const admin = await contextOfEmail(db, emailOf("admin"), "screen");
    await use(async ({ owner = emailOf("admin"), ...input } = {}) => {
      const person = await contextOfEmail(db, owner, "screen");
      if (!admin || !person?.actor.id) throw new Error(`Nobody is ${owner}.`);
      return createToken(admin, { name: "spec", userId: person.actor.id, ...input });
    });
  },
  token: async ({ newToken }, use) => use(await newToken({ unlimited: true })),
  person: async ({ db, company }, use) => {
    await use(async (role) => {
      const email = `${role}@${company.replaceAll(" ", ".")}.example`.toLowerCase();
      await createUser(systemContext(db), { email, name: `${company} ${role}`, role });
      return email;
    });
  },
  call: async ({ token, address }, use) => {
    await use((path, options = {}) => ask(path, { token: token.secret, ...options }, address));
  },
  add: async ({ call, company }, use) => {
    await use(async (fields = {}) => {
      const { json } = await call("/api/customers", {
        method: "POST",
        json: { company, ...fields },
      });
      return String(json.record_id);
    });
  },
});

async function ask(
  path: string,
  { json, token, server = String(process.env.E2E_URL), ...init }: Options,
  address: string,
): Promise<Answer> {
  const headers = new Headers(init.headers);
  headers.set("x-forwarded-for", address);
  if (token) headers.set("authtoken", token);
  if (json !== undefined) headers.set("content-type", "application/json");
  const body = json === undefined ? init.body : JSON.stringify(json);
  const answer = await fetch(server + path, { redirect: "manual", ...init, headers, body });
  const text = await answer.text();
  const isJson = /^application\/(problem\+)?json/.test(answer.headers.get("content-type") ?? "");
  return {
    status: answer.status,
    headers: answer.headers,
    text,
    json: isJson && text ? JSON.parse(text) : undefined,
  };
}

export const expect = test.expect;
