import { z } from "zod";
import type { ZodOpenApiOperationObject as Operation } from "zod-openapi";
import { MOST_FOUND } from "../../contacts/search-contacts";
import { contactChange, contactInput } from "./contact-input";
import { contactRow } from "./contact-row";
import { contactSearchQuery, contactsQuery, oneContactQuery } from "./read-contacts";
import {
  added,
  always,
  body,
  done,
  json,
  large,
  none,
  onceHeader,
  refusal,
  unreadable,
} from "./reference-parts";
import { pageMeta } from "./rows-answer";

const page = z.object({ data: z.array(contactRow), meta: pageMeta }).meta({ id: "ContactPage" });
const rows = z.union([z.array(contactRow), page]);

const wrong = refusal
  .extend({
    error: z
      .record(z.string(), z.string())
      .meta({ example: { email: "The Email field is required." } }),
  })
  .meta({ id: "ContactRefused" });
const refused =
  "Something can't be taken, or the customer has a contact of this address; `error` names each field.";

const idOf = (description: string) => z.string().meta({ description, example: "3" });
const customerId = idOf("The customer's `userid`.");
const contactId = idOf("The contact's `id`.");
const contacts = { tags: ["Contacts"] };

export const list: Operation = {
  ...contacts,
  operationId: "listContacts",
  summary: "The contacts of a customer",
  description: "In their order, as one array; with `page` or `per_page` one page in an envelope.",
  requestParams: { path: z.object({ id: customerId }), query: contactsQuery },
  responses: { 200: json("The contacts.", rows), 404: none, ...always },
};

export const one: Operation = {
  ...contacts,
  operationId: "getContact",
  summary: "One contact of a customer",
  requestParams: {
    path: z.object({ id: customerId, contact_id: contactId }),
    query: oneContactQuery,
  },
  responses: { 200: json("The contact.", contactRow), 404: none, ...always },
};

const searching = {
  ...contacts,
  summary: "Search contacts",
  description: `Contacts of any customer found by name, position, e-mail or phone, those of the newest customers first; ${MOST_FOUND} at most.`,
  responses: {
    200: json("What was found.", rows),
    400: json("Nothing to search for.", refusal),
    404: none,
    ...always,
  },
};
export const search: Operation = {
  ...searching,
  operationId: "searchContacts",
  requestParams: { query: contactSearchQuery },
};
export const searchByKey: Operation = {
  ...searching,
  operationId: "searchContactsByKey",
  requestParams: {
    path: z.object({ key: z.string().meta({ example: "pop" }) }),
    query: contactSearchQuery.omit({ q: true, query: true }),
  },
};

export const add: Operation = {
  ...contacts,
  operationId: "addContact",
  summary: "Add a contact to a customer",
  description: "The first contact of a customer is the primary one.",
  requestParams: { header: onceHeader },
  requestBody: body(contactInput),
  responses: {
    200: json("Added.", added),
    400: unreadable,
    409: json(
      `${refused} Or the first request with this key still runs.`,
      z.union([wrong, refusal]),
    ),
    413: large,
    422: json("The key was used with another request.", refusal),
    ...always,
  },
};

export const update: Operation = {
  ...contacts,
  operationId: "updateContact",
  summary: "Change a contact",
  description: "What is left out stays as it is.",
  requestParams: { path: z.object({ id: contactId }) },
  requestBody: body(contactChange),
  responses: {
    200: json("Changed, or as it was already.", done),
    400: unreadable,
    404: none,
    406: json("The body is empty.", refusal),
    409: json(refused, wrong),
    413: large,
    ...always,
  },
};

const removing = {
  ...contacts,
  summary: "Delete a contact",
  description: "When it was the primary one, the next in order becomes that.",
  requestParams: { path: z.object({ id: contactId }) },
  responses: { 200: json("Deleted.", done), 404: none, ...always },
};
export const remove: Operation = { ...removing, operationId: "deleteContact" };
export const removeOldStyle: Operation = {
  ...removing,
  operationId: "deleteContactOldStyle",
  summary: "Delete a contact (the family's old address)",
};
