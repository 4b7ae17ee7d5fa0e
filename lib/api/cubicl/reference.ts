import { z } from "zod";
import type {
  ZodOpenApiOperationObject as Operation,
  ZodOpenApiResponseObject as Response,
} from "zod-openapi";
import { clientInput } from "./client-input";
import { clientRow, namedRow } from "./client-row";
import { listQuery } from "./list-query";
import { userRow, usersQuery } from "./users";

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.int().meta({ description: "The status times a hundred, and which of its reasons." }),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })),
  })
  .meta({ id: "Problem" });

const json = (description: string, schema: z.ZodType, headers?: z.ZodObject): Response => ({
  description,
  headers,
  content: { "application/json": { schema } },
});
const refused = (description: string): Response => ({
  description,
  content: { "application/problem+json": { schema: problem } },
});

/** What any call may be answered besides. */
const always = {
  401: refused("No token, or one that is unknown, expired or revoked."),
  403: refused("The token, or its owner, lacks the right."),
  429: refused("The token's calls are used up; Retry-After says how long."),
};
const none = refused("There is none.");
const misformatted = refused(
  "Something is missing or misformatted; `errors` names every field at once.",
);
const impossible = refused(
  "Well-formed, but impossible: an unknown manager, custom field or choice, a text where a number belongs.",
);
const moved = refused("The client is at another version than `If-Match` says.");
const large = refused("The body is larger than 1 MB.");

const etag = z.object({ ETag: z.string().meta({ description: "The client's version." }) });
const client = json("The client.", clientRow, etag);

const clients = { tags: ["Clients"] };
const path = z.object({
  id: z.string().meta({ description: "The client's `_id`.", example: "3" }),
});
const ifMatch = z.object({
  "If-Match": z.string().optional().meta({ description: "Only when it is at this version." }),
});
const body: Operation["requestBody"] = {
  required: true,
  content: { "application/json": { schema: clientInput } },
};

export const list: Operation = {
  ...clients,
  operationId: "listClients",
  summary: "List clients",
  description: "By name, then by id: each element is a name alone, or the whole client.",
  requestParams: { query: listQuery },
  responses: {
    200: json(
      "The clients.",
      z.union([z.array(clientRow), z.array(namedRow)]),
      z.object({
        Link: z.string().optional().meta({ description: "The next page, when there is one." }),
        "X-Total-Count": z.string().optional().meta({ description: "When `count=true`." }),
      }),
    ),
    400: misformatted,
    ...always,
  },
};

export const one: Operation = {
  ...clients,
  operationId: "getClient",
  summary: "One client",
  requestParams: {
    path,
    header: z.object({
      "If-None-Match": z.string().optional().meta({ description: "A version that one has." }),
    }),
  },
  responses: {
    200: client,
    304: { description: "That very version." },
    404: none,
    ...always,
  },
};

export const add: Operation = {
  ...clients,
  operationId: "addClient",
  summary: "Add a client",
  requestParams: {
    header: z.object({
      "Idempotency-Key": z
        .string()
        .max(191)
        .optional()
        .meta({ description: "The same key within a day gets the same answer, and adds nothing." }),
    }),
  },
  requestBody: body,
  responses: {
    200: json(
      "Added.",
      clientRow,
      z.object({ Location: z.string().meta({ description: "Where it is." }) }),
    ),
    400: misformatted,
    409: refused("The first request with this key still runs."),
    413: large,
    422: impossible,
    ...always,
  },
};

export const update: Operation = {
  ...clients,
  operationId: "updateClient",
  summary: "Change a client",
  description: "What is left out stays as it is.",
  requestParams: { path, header: ifMatch },
  requestBody: body,
  responses: {
    200: client,
    400: misformatted,
    404: none,
    412: moved,
    413: large,
    422: impossible,
    ...always,
  },
};

export const remove: Operation = {
  ...clients,
  operationId: "deleteClient",
  summary: "Delete a client",
  description: "It goes to the trash, from where it can be restored.",
  requestParams: { path, header: ifMatch },
  responses: {
    200: json("Deleted.", z.object({})),
    404: none,
    409: refused("Invoices, estimates, credit notes or payments refer to it."),
    412: moved,
    ...always,
  },
};

const staff = { tags: ["Staff"] };

export const users: Operation = {
  ...staff,
  operationId: "listUsers",
  summary: "Everybody who works here",
  responses: { 200: json("The users.", z.array(userRow)), ...always },
};

export const usersByIds: Operation = {
  ...staff,
  operationId: "getUsers",
  summary: "Users by their ids",
  requestParams: { query: usersQuery },
  responses: {
    200: json("Those that there are.", z.array(userRow)),
    400: misformatted,
    ...always,
  },
};

export const me: Operation = {
  ...staff,
  operationId: "getMe",
  summary: "Whose token this is",
  responses: {
    200: json("The token's owner, with whose permissions it acts.", userRow),
    404: none,
    ...always,
  },
};
