import { type Answer, test as base } from "./fixtures";

/** What is sent to make a new record, and who answers. */
type Post = (path: string, json: object) => Promise<Answer>;

export const test = base.extend<{
  post: Post;
  put: Post;
  /** A customer with a sent invoice of 119.00 RON; both ids. */
  billed: () => Promise<{ clientid: string; invoiceid: string }>;
}>({
  post: async ({ call }, use) => use((path, json) => call(path, { method: "POST", json })),
  put: async ({ call }, use) => use((path, json) => call(path, { method: "PUT", json })),
  billed: async ({ add, post }, use) => {
    await use(async () => {
      const clientid = await add();
      const newitems = [{ description: "Work", qty: 2, rate: "50.00", taxname: "VAT|19.00" }];
      const made = await post("/api/invoices", { clientid, currency: "RON", newitems });
      expect(made.status, made.text).toBe(200);
      return { clientid, invoiceid: String(made.json.id) };
    });
  },
});

export const expect = test.expect;
