import { z } from "zod";
import type { ZodOpenApiOperationObject as Operation } from "zod-openapi";
import { customFieldRow } from "./custom-fields";
import { always, json, none } from "./reference-parts";

const rows = z.array(customFieldRow);
const fields = { tags: ["Customers"] };

export const list: Operation = {
  ...fields,
  operationId: "listCustomFields",
  summary: "The custom fields of customers",
  description: "Those in use, in their order.",
  responses: { 200: json("The fields, without values.", rows), 404: none, ...always },
};

export const ofCustomer: Operation = {
  ...fields,
  operationId: "getCustomFields",
  summary: "What a customer has in the custom fields",
  description: "All fields in use, in their order.",
  requestParams: {
    path: z.object({
      id: z.string().meta({ description: "The customer's `userid`.", example: "3" }),
    }),
  },
  responses: { 200: json("The fields with the customer's values.", rows), 404: none, ...always },
};
