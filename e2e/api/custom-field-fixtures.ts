import { createDb } from "@/db/client";
import type { FieldType } from "@/db/field-types";
import type { Context } from "@/lib/context";
import { archiveField, createField } from "@/lib/fields/mutations";
import { systemContext } from "@/lib/system-context";
import { createToken } from "@/lib/tokens/mutations";
import { settle } from "../people";
import { STARTS_MS, startServer } from "../start-server";
import { type Answer, test as base } from "./fixtures";

/** The fields of the workspace, in their order; the last is archived. */
const FIELDS: [name: string, type: FieldType, labels?: string[]][] = [
  ["Note", "text"],
  ["Credit", "number"],
  ["Since", "date"],
  ["Segment", "choice", ["Gold", "Silver", "Lead"]],
  ["Topics", "multi", ["Fairs", "Press", "Web"]],
  ["Vip", "checkbox"],
  ["Portal", "link"],
  ["Old", "text"],
];

type Values = Record<string, unknown>;
type Sent = { json?: object; body?: URLSearchParams | FormData };

type Fixtures = {
  /** Calls the API of that workspace. */
  ask: (path: string, method?: string, sent?: Sent) => Promise<Answer>;
  /** A new customer's number, with these values by the names of fields. */
  added: (values?: Values) => Promise<number>;
  /** What a customer has, by the names of fields; those that are empty are left out. */
  valuesOf: (id: number) => Promise<Record<string, string>>;
};

type Workspace = {
  url: string;
  secret: string;
  system: Context;
  /** The id of a field. */
  id: (name: string) => number;
  /** Values by the ids of fields, from their names. */
  byId: (values: Values) => Values;
};

/** A workspace with custom fields, of its own: what other specs make of theirs is none of its business. */
export const test = base.extend<Fixtures, { workspace: Workspace }>({
  workspace: [
    async ({ browserName: _ }, use) => {
      const server = await startServer();
      await settle(server.databaseUrl);
      const db = await createDb(server.databaseUrl);
      const system = systemContext(db);
      const { secret } = await createToken(system, { name: "any", userId: 1, unlimited: true });
      const ids = await makeFields(system);
      const id = (name: string) => ids.get(name) ?? 0;
      const byId = (values: Values) =>
        Object.fromEntries(Object.entries(values).map(([name, value]) => [id(name), value]));
      await use({ url: server.url, secret, system, id, byId });
      db.close();
      await server.stop();
    },
    { scope: "worker", timeout: STARTS_MS },
  ],
  ask: async ({ call, workspace }, use) => {
    const { secret, url } = workspace;
    await use((path, method = "GET", sent = {}) =>
      call(path, { method, token: secret, server: url, ...sent }),
    );
  },
  added: async ({ ask, company, workspace }, use) => {
    await use(async (values = {}) => {
      const custom_fields = { customers: workspace.byId(values) };
      const answer = await ask("/api/customers", "POST", { json: { company, custom_fields } });
      expect(answer.status, answer.text).toBe(200);
      return answer.json.id;
    });
  },
  valuesOf: async ({ ask }, use) => {
    await use(async (id) => {
      const { json } = await ask(`/api/customers/${id}`);
      const all = json.customfields as { label: string; value: string }[];
      const some = all.filter(({ value }) => value);
      return Object.fromEntries(some.map(({ label, value }) => [label, value]));
    });
  },
});

async function makeFields(system: Context): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const [name, type, labels = []] of FIELDS) {
    const choices = labels.map((label) => ({ label }));
    const made = await createField(system, { name, type, choices, required: name === "Note" });
    ids.set(name, made.id);
  }
  await archiveField(system, ids.get("Old") ?? 0, true);
  return ids;
}

export const expect = test.expect;
