import { z } from "zod";
import type { ZodOpenApiOperationObject as Operation } from "zod-openapi";
import { getPlainClient } from "../../clients/plain-client";
import { type Balance, balancesOf } from "../../finance/balances";
import { toDecimal } from "../../money";
import { type Answer, ok } from "../answer";
import type { Call } from "../endpoint";
import { idOf } from "./path";
import { always, json, none } from "./reference-parts";

const amount = z.string().meta({ example: "119.00" });

const balance = z
  .object({
    currency: z.string().meta({ description: "ISO 4217.", example: "EUR" }),
    invoiced: amount.meta({ description: "Totals of sent invoices." }),
    paid: amount.meta({ description: "Payments less refunds." }),
    credited: amount.meta({ description: "Totals of credit notes." }),
    balance: amount.meta({ description: "What is owed to us; below zero we owe it." }),
    overdue: amount.meta({ description: "What of it was due before today." }),
  })
  .meta({ id: "Balance" });

const balances = z.object({ balances: z.array(balance) });

function toBalance({ currency, ...sums }: Balance): z.output<typeof balance> {
  const money = (minor: number) => toDecimal(minor, currency);
  return {
    currency,
    invoiced: money(sums.invoiced),
    paid: money(sums.paid),
    credited: money(sums.credited),
    balance: money(sums.balance),
    overdue: money(sums.overdue),
  };
}

/** What there is between a customer and us, by currency. */
export async function getBalance(call: Call): Promise<Answer> {
  const { ctx } = call.holder;
  const id = idOf(call);
  const [found] = await Promise.all([balancesOf(ctx, id), getPlainClient(ctx, id)]); // none in the trash
  return ok({ balances: found.map(toBalance) } satisfies z.output<typeof balances>);
}

export const balanceReference: Operation = {
  tags: ["Customers"],
  operationId: "getBalance",
  summary: "The balance of a customer",
  description: "By currency, the workspace's first; none where there never was anything.",
  requestParams: {
    path: z.object({
      id: z.string().meta({ description: "The customer's `userid`.", example: "3" }),
    }),
  },
  responses: { 200: json("The balances.", balances), 404: none, ...always },
};
