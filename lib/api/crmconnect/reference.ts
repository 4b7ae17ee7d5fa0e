import { z } from "zod";
import type { ZodOpenApiOperationObject as Operation } from "zod-openapi";
import { customerChange, customerInput } from "./customer-input";
import { customerRow } from "./customer-row";
import { listQuery, onDuplicateQuery, oneQuery, searchQuery } from "./list-query";
import { pollMeta, pollQuery } from "./poll-customers";
import {
  added,
  always,
  body,
  done,
  invalid,
  json,
  large,
  none,
  onceHeader,
  refusal,
  unreadable,
  wrong,
} from "./reference-parts";
import { pageMeta } from "./rows-answer";
import { staffRow } from "./staffs";

const duplicate = refusal
  .extend({
    error: z.literal("duplicate"),
    duplicate_of: z.array(customerRow.pick({ userid: true, id: true, company: true })),
  })
  .meta({ id: "Duplicate" });
const page = z.object({ data: z.array(customerRow), meta: pageMeta }).meta({ id: "CustomerPage" });
const rows = z.union([z.array(customerRow), page]);

const twin = json("Another customer has this fiscal code.", duplicate);

const id = z.object({
  id: z.string().meta({ description: "The customer's `userid`.", example: "3" }),
});
const customers = { tags: ["Customers"] };

export const list: Operation = {
  ...customers,
  operationId: "listCustomers",
  summary: "List customers",
  description:
    "All customers, active and not, A to Z, as one array; with `page` or `per_page` one page in an envelope.",
  requestParams: { query: listQuery },
  responses: { 200: json("The customers.", rows), 404: none, 422: wrong, ...always },
};

const searching = {
  ...customers,
  summary: "Search customers",
  description: "Active customers found by name, code, address, phone or contact; the best first.",
  responses: {
    200: json("What was found.", rows),
    400: json("Nothing to search for.", refusal),
    404: none,
    ...always,
  },
};
export const search: Operation = {
  ...searching,
  operationId: "searchCustomers",
  requestParams: { query: searchQuery },
};
export const searchByKey: Operation = {
  ...searching,
  operationId: "searchCustomersByKey",
  requestParams: {
    path: z.object({ key: z.string().meta({ example: "acme" }) }),
    query: searchQuery.omit({ q: true, query: true }),
  },
};

export const one: Operation = {
  ...customers,
  operationId: "getCustomer",
  summary: "One customer",
  requestParams: { path: id, query: oneQuery },
  responses: { 200: json("The customer.", customerRow), 404: none, ...always },
};

export const add: Operation = {
  ...customers,
  operationId: "addCustomer",
  summary: "Add a customer",
  requestParams: {
    query: onDuplicateQuery,
    header: onceHeader,
  },
  requestBody: body(customerInput),
  responses: {
    200: json("Added.", added),
    400: unreadable,
    409: json(
      "Another customer has this fiscal code, or the first request with this key still runs.",
      z.union([duplicate, refusal]),
    ),
    413: large,
    422: json(
      "Something can't be taken; `errors` names each field. Or the key was used with another request.",
      z.union([invalid, refusal]),
    ),
    ...always,
  },
};

export const update: Operation = {
  ...customers,
  operationId: "updateCustomer",
  summary: "Change a customer",
  description: "What is left out stays as it is.",
  requestParams: { path: id },
  requestBody: body(customerChange),
  responses: {
    200: json("Changed, or as it was already.", done),
    400: unreadable,
    404: none,
    406: json("The body is empty.", refusal),
    409: twin,
    413: large,
    422: wrong,
    ...always,
  },
};

const referredTo = refusal
  .extend({
    references: z.object({
      invoices: z.int(),
      estimates: z.int(),
      credit_notes: z.int(),
      payments: z.int(),
    }),
  })
  .meta({ id: "ReferredTo" });

const removing = {
  ...customers,
  summary: "Delete a customer",
  description: "It goes to the trash, from where it can be restored.",
  requestParams: { path: id },
  responses: {
    200: json("Deleted.", done),
    404: none,
    409: json(
      "Invoices, estimates, credit notes or payments refer to it; `references` counts them.",
      z.union([referredTo, refusal]),
    ),
    ...always,
  },
};
export const remove: Operation = { ...removing, operationId: "deleteCustomer" };
export const removeOldStyle: Operation = {
  ...removing,
  operationId: "deleteCustomerOldStyle",
  summary: "Delete a customer (the family's old address)",
};

export const poll: Operation = {
  ...customers,
  operationId: "pollCustomers",
  summary: "New customers since",
  description:
    "The newest first. When more were made than `limit`, the older of them are left out: ask often, or for more.",
  requestParams: { query: pollQuery },
  responses: {
    200: json(
      "The newest first, if any.",
      z.object({ status: z.literal(true), data: z.array(customerRow), meta: pollMeta }),
    ),
    ...always,
  },
};

export const staffs: Operation = {
  tags: ["Staff"],
  operationId: "listStaffs",
  summary: "List staff",
  responses: { 200: json("Everybody who works here.", z.array(staffRow)), ...always },
};
