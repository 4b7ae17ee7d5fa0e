import { createField } from "@/lib/fields/mutations";
import { fieldInput } from "@/lib/fields/schema";
import { systemContext } from "@/lib/system-context";
import { type Answer, test as base } from "./fixtures";

export const V1 = "/api/v1/crm/customers";

type Fixtures = {
  /** A new client, whole, as the API answers it. */
  make: (fields?: object) => Promise<Answer>;
  /** A new custom field's id; its name is its test's own. */
  field: (type: string, more?: object) => Promise<string>;
  /** Changes a client; its name goes along, as the contract wants it. */
  put: (id: string, fields: object, headers?: Record<string, string>) => Promise<Answer>;
};

export const test = base.extend<Fixtures>({
  make: async ({ call, company }, use) => {
    await use((fields = {}) => call(V1, { method: "POST", json: { name: company, ...fields } }));
  },
  put: async ({ call, company }, use) => {
    await use((id, fields, headers = {}) =>
      call(`${V1}/${id}`, { method: "PUT", json: { name: company, ...fields }, headers }),
    );
  },
  field: async ({ db, company }, use) => {
    let count = 0;
    await use(async (type, more = {}) => {
      const input = fieldInput.parse({ name: `${company} ${++count}`, type, ...more });
      return String((await createField(systemContext(db), input)).id);
    });
  },
});

export const expect = test.expect;

/** Names of the rows of a list. */
export const names = ({ json }: Answer): string[] => json.map((row: { name: string }) => row.name);

/** The client's own part of an ETag: other tests make custom fields meanwhile, which is the other. */
export const versionOf = ({ headers }: Answer) =>
  /^"(\d+-\d+)-\d+"$/.exec(headers.get("etag") ?? "")?.[1];
