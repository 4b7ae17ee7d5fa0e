import { z } from "zod";
import type { ZodOpenApiOperationObject as Operation } from "zod-openapi";
import { STATUSES as PROJECT_STATUSES } from "../../projects/schema";
import { lookupClient } from "../../support/lookup";
import { lookupFields, lookupInput } from "../../support/schema";
import { PRIORITIES, STATUSES as TICKET_STATUSES } from "../../tickets/schema";
import { type Answer, ok } from "../answer";
import type { Call } from "../endpoint";
import { queryOf } from "./path";
import { always, json, none, wrong } from "./reference-parts";
import { refuseRecord } from "./refuse";

const { email, domain, phone, code } = lookupFields.shape;
const asText = (description: string, example: string) => ({
  description,
  example,
  override: { type: "string" } as const,
});

const lookupQuery = z.object({
  email: email.meta(asText("The customer's own address, or a contact's.", "ana@acme.example")),
  domain: domain.meta(
    asText("Of its website and its addresses; those of free mail lead nowhere.", "acme.example"),
  ),
  phone: phone.meta(asText("In any spelling; without + it is of this country.", "+40721234567")),
  code: code.meta(asText("The fiscal code, with its prefix or without.", "RO14399840")),
});

const lookupAnswer = z
  .object({
    client: z.object({
      id: z.int(),
      name: z.string(),
      group: z.string().nullable().meta({
        description: "The group that gives the discount, or else its first.",
        example: "VIP",
      }),
      discount: z.number().nullable().meta({ description: "Percent.", example: 2.5 }),
      overdue: z.boolean().meta({ description: "An invoice was due before today." }),
      owner: z.object({ id: z.int(), name: z.string() }).nullable(),
    }),
    projects: z
      .array(
        z.object({
          id: z.int(),
          name: z.string(),
          status: z.enum(PROJECT_STATUSES),
          deadline: z.iso.date().nullable(),
        }),
      )
      .meta({ description: "Those that are not over, the newest first." }),
    tickets: z
      .array(
        z.object({
          id: z.int(),
          subject: z.string(),
          status: z.enum(TICKET_STATUSES),
          priority: z.enum(PRIORITIES),
          createdAt: z.iso.datetime(),
        }),
      )
      .meta({ description: "Those that are not closed, the newest first." }),
  })
  .meta({ id: "Lookup" });

export const lookupReference: Operation = {
  tags: ["Customers"],
  operationId: "lookupCustomer",
  summary: "Who calls or writes, and what goes on with them",
  description: "Give exactly one of the four. Of several customers as near, the oldest.",
  requestParams: { query: lookupQuery },
  responses: { 200: json("The customer.", lookupAnswer), 404: none, 422: wrong, ...always },
};

// a query's names are the wire's already
const refused: (error: unknown) => never = refuseRecord((name) => name);

/** The customer that a mail or a call comes from, with what somebody who answers has to see at once. */
export async function lookup(call: Call): Promise<Answer> {
  const { data, error } = lookupInput.safeParse(withPlus(queryOf(call)));
  if (error) refused(error);
  const { client, projects, tickets } = await lookupClient(call.holder.ctx, data);
  const answer: z.output<typeof lookupAnswer> = {
    client,
    projects,
    tickets: tickets.map(({ createdAt, ...ticket }) => ({
      ...ticket,
      createdAt: new Date(createdAt).toISOString(),
    })),
  };
  return ok(answer);
}

/** In a query a bare + is a space: before digits it was a +. */
const withPlus = ({ phone, ...query }: Record<string, string>) =>
  phone === undefined ? query : { ...query, phone: phone.replace(/^ (?=\d)/, "+") };
