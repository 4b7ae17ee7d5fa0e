import { z } from "zod";
import type { ZodOpenApiOperationObject as Operation } from "zod-openapi";
import { TAX_RATES } from "../../documents/tax-rates";
import { PAYMENT_MODES } from "../../payments/modes";
import { type Answer, ok } from "../answer";
import type { Call } from "../endpoint";
import { HttpRefusal } from "../http-refusal";
import { percentText } from "./records/wire-amounts";
import { always, json, none } from "./reference-parts";

const row = z.object({
  id: z.string().meta({ example: "1" }),
  name: z.string().meta({ example: "Bank transfer" }),
  taxrate: z.string().optional().meta({ description: "Of a tax, per cent." }),
});

const LISTS = new Map<string, z.output<typeof row>[]>([
  ["payment_mode", PAYMENT_MODES.map(({ id, name }) => ({ id: String(id), name }))],
  ["tax_data", TAX_RATES.map(toTax)],
]);

function toTax(basisPoints: number, i: number) {
  const taxrate = percentText(basisPoints);
  return { id: String(i + 1), name: `${Number(taxrate)}%`, taxrate };
}

/** What payments and lines may be chosen from. */
export async function getCommon(call: Call): Promise<Answer> {
  const list = LISTS.get(call.param("list"));
  if (!list) throw new HttpRefusal(404, "Not valid data");
  return ok(list);
}

export const commonReference: Operation = {
  tags: ["Payments"],
  operationId: "getCommon",
  summary: "Payment modes, or taxes",
  requestParams: { path: z.object({ list: z.enum(["payment_mode", "tax_data"]) }) },
  responses: { 200: json("The list.", z.array(row)), 404: none, ...always },
};
