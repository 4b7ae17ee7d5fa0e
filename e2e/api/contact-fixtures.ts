import { test as base } from "./fixtures";

export const test = base.extend<{
  /** Adds a contact; her id. */
  addTo: (customer: string, more?: object) => Promise<string>;
  /** A word that no other test knows. */
  word: string;
}>({
  word: async ({ company }, use) => use(company.split(" ")[0]?.toLowerCase() ?? ""),
  addTo: async ({ call, word }, use) => {
    let count = 0;
    await use(async (customer_id, more = {}) => {
      const email = `c${++count}@${word}.example`;
      const json = { customer_id, firstname: "Ana", lastname: "Pop", email, ...more };
      const answer = await call("/api/contacts", { method: "POST", json });
      expect(answer.status, answer.text).toBe(200);
      return String(answer.json.id);
    });
  },
});

export const expect = test.expect;
