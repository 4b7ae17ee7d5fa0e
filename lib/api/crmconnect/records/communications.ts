import { z } from "zod";
import {
  createCommunication,
  deleteCommunication,
  updateCommunication,
} from "../../../communications/mutations";
import {
  getCommunication,
  pageOfCommunications,
  walkCommunications,
} from "../../../communications/queries";
import { type CommunicationRow, communicationFields } from "../../../communications/schema";
import { said } from "../../../said";
import type { Call } from "../../endpoint";
import type { Body } from "../../read-json";
import { readAs, wired, wireId, wireIdOrNone } from "../wire-fields";
import { wireSpan } from "../wire-time";
import { namedClient, readOrRefuse, stays } from "./billing";
import { wireChoice } from "./choices";
import { communicationRow, toCommunication } from "./communication-row";
import type { RecordApi } from "./record-api";
import { wirePath } from "./wire-path";

const of = communicationFields.shape;
const NAMES = { clientId: "clientid", contactId: "contactid", withWhom: "with", at: "date" };

const fields = {
  clientid: wireId.meta({ description: "The `userid` of the customer.", example: "3" }),
  kind: wireChoice({ call: "call", email: "email", meeting: "meeting" }).meta({
    description: "`call`, `email` or `meeting`.",
  }),
  direction: wireChoice({ in: "in", out: "out" }).meta({ description: "`in` or `out`." }),
  date: readAs((text) => wireSpan(text)?.first ?? null, "errors.date").meta({
    description: "When it was: a day, a UTC time or Unix seconds; now when it is left out.",
    override: { type: "string" },
  }),
  contactid: wireIdOrNone.meta({ description: "Whom it was with, of the customer's contacts." }),
  with: wired(of.withWhom).meta({ description: "Whom it was with, where that is no contact." }),
  subject: wired(of.subject),
  text: wired(of.text),
};

const change = z
  .object(fields)
  .partial()
  .meta({ id: "CommunicationChange", example: { subject: "An earlier delivery" } });
const { clientid, kind, direction, subject } = fields;
const input = z.object({ ...change.shape, clientid, kind, direction, subject }).meta({
  id: "CommunicationInput",
  example: { clientid: 3, kind: "call", direction: "in", subject: "A later delivery" },
});

/** What is said, in the domain's names. */
const named = (sent: z.output<typeof change>) =>
  said({
    kind: sent.kind,
    direction: sent.direction,
    at: sent.date,
    contactId: sent.contactid,
    withWhom: sent.with,
    subject: sent.subject,
    text: sent.text,
  });

async function update({ holder }: Call, body: Body, now: CommunicationRow) {
  const read = change.safeParse(body);
  const sent = readOrRefuse(read, stays(read.data?.clientid, now));
  return updateCommunication(holder.ctx, { id: now.id, ...named(sent) });
}

export const communications: RecordApi<CommunicationRow, z.output<typeof communicationRow>> = {
  resource: "communications",
  words: {
    one: "communication",
    many: "communications",
    One: "Communication",
    Many: "Communications",
    tag: "Communications",
  },
  right: "notes.write",
  link: "clientid",
  row: communicationRow,
  sorts: {
    id: "id",
    clientid: "clientId",
    kind: "kind",
    date: "at",
    subject: "subject",
    datecreated: "createdAt",
  },
  walk: walkCommunications,
  page: pageOfCommunications,
  get: getCommunication,
  toWire: toCommunication,
  wireName: (path) => wirePath(path, NAMES),
  input,
  change,
  add: async (call, body, options) => {
    const { unknown } = await namedClient(call, body.clientid);
    const sent = readOrRefuse(input.safeParse(body), unknown);
    const { kind: form, direction: way, subject: about, date: at = Date.now() } = sent;
    const own = { ...named(sent), kind: form, direction: way, subject: about, at };
    return createCommunication(call.holder.ctx, { ...own, clientId: sent.clientid }, options);
  },
  update,
  remove: deleteCommunication,
  notes: { remove: "It can be brought back in the admin." },
};
