import { expect, test } from "vitest";
import { idle } from "@/lib/action-state";
import { atTheirPlaces } from "./at-their-places";

const invoice = (id: number) => ({
  ...{ id, number: `INV-${id}`, date: "2026-11-01", dueDate: null },
  ...{ currency: "EUR", most: 100, given: 0 },
});

test("what the server refused of what it was sent stands at the invoice in the form", async () => {
  const refused = {
    amount: ["errors.amount"],
    "allocations.0.amount": ["a"],
    "allocations.1.invoiceId": ["b"],
  };
  const save = async () => ({
    ...{ status: "failed" as const, code: "invalid", message: "errors.invalid" },
    fields: refused,
  });
  const sent = { allocations: [{ invoiceId: 12 }, { invoiceId: 14 }] };
  const answer = await atTheirPlaces(save, [11, 12, 13, 14].map(invoice))(idle, sent);
  expect(answer).toMatchObject({
    fields: {
      amount: ["errors.amount"],
      "allocations.1.amount": ["a"],
      "allocations.3.amount": ["b"],
    },
  });
});

test("what was done is answered as it is", async () => {
  const save = async () => ({ status: "done" as const, operation: 3 });
  expect(await atTheirPlaces(save, [])(idle, {})).toEqual({ status: "done", operation: 3 });
});
