import type { Action } from "@/lib/action-state";
import type { PayableInvoice } from "@/lib/payments/form-values";

const PLACE = /^allocations\.(\d+)\./;

/** The server counts what it was sent, the form the invoices that it offers: what was refused goes to its place. */
export function atTheirPlaces(save: Action, invoices: readonly PayableInvoice[]): Action {
  return async (state, input) => {
    const answer = await save(state, input);
    if (answer.status !== "failed" || !answer.fields) return answer;
    const { allocations = [] } = input as { allocations?: { invoiceId: number }[] };
    const placed = (name: string) => {
      const [, index] = PLACE.exec(name) ?? [];
      const sent = index === undefined ? undefined : allocations[Number(index)];
      const place = invoices.findIndex(({ id }) => id === sent?.invoiceId);
      return place < 0 ? name : `allocations.${place}.amount`;
    };
    const fields = Object.entries(answer.fields).map(([name, said]) => [placed(name), said]);
    return { ...answer, fields: Object.fromEntries(fields) };
  };
}
