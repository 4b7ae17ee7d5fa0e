import { sql } from "drizzle-orm";
import type { Writer } from "@/db/write";
import { deleteClient as remove } from "../../clients/delete-client";
import { changeClient, createClient } from "../../clients/mutations";
import { getPlainClient } from "../../clients/plain-client";
import { wrongReferences } from "../../clients/references";
import { type WholeClient, wholeClient, wholeColumns } from "../../clients/whole-clients";
import { type FieldDefinition, listFields } from "../../fields/queries";
import { type Answer, ok } from "../answer";
import type { Call } from "../endpoint";
import { type Keep, onlyOnce } from "../only-once";
import { readJsonBody } from "../read-body";
import type { Body } from "../read-json";
import { type ClientInput, clientInput, toChange } from "./client-input";
import { type ClientRow, toClient } from "./client-row";
import { etagOf, refuseOther, versionsAllowed } from "./etag";
import { parse } from "./parse";
import { idOf } from "./read-clients";
import { cubicl } from "./refuse";

const PATH = "/api/v1/crm/customers";

export async function addClient(call: Call): Promise<Answer> {
  const body = await readJsonBody(call.request);
  const answer = await onlyOnce({ call, body, dialect: cubicl }, (keep) => add(call, body, keep));
  const { _id: id } = answer.body as Partial<ClientRow>;
  return id ? { ...answer, headers: { ...answer.headers, location: `${PATH}/${id}` } } : answer;
}

/** The answer is kept with the client in one transaction, so it is read back within it. */
async function add(call: Call, body: Body, keep: Keep): Promise<Answer> {
  const { ctx } = call.holder;
  const change = await readChange(call, body);
  const fields = await listFields(ctx);
  let made: Answer | undefined;
  const alongside = async (w: Writer, id: number) => {
    await w.flush();
    const [client] = await w.rows<WholeClient>(
      sql`select ${wholeColumns} from clients where id = ${id}`,
    );
    if (client) made = whole(client, fields);
    if (made) keep(w, { status: made.status, body: made.body });
  };
  const { id } = await createClient(ctx, change, { alongside });
  return made ?? whole(await wholeClient(ctx, id), fields);
}

export async function updateClient(call: Call): Promise<Answer> {
  const { ctx } = call.holder;
  const id = idOf(call);
  const change = await readChange(call, await readJsonBody(call.request), id);
  const allowed = versionsAllowed(call.request, id);
  const changing = (now: { id: number; version: number }) => {
    refuseOther(now, allowed);
    return change;
  };
  await changeClient(ctx, { id, change: changing });
  const [fields, client] = await Promise.all([listFields(ctx), wholeClient(ctx, id)]);
  return whole(client, fields);
}

export async function deleteClient(call: Call): Promise<Answer> {
  const id = idOf(call);
  await remove(call.holder.ctx, id, versionsAllowed(call.request, id));
  return ok({});
}

const whole = (client: WholeClient, fields: readonly FieldDefinition[]): Answer => ({
  status: 200,
  body: toClient(client, fields),
  headers: { etag: etagOf(client, fields) },
});

/** What a body says of a client. When something can't be taken, all that can't is named at once. */
async function readChange(call: Call, body: Body, clientId?: number) {
  if (clientId) await getPlainClient(call.holder.ctx, clientId); // one that is not there is told first
  const alsoWrong = () =>
    wrongReferences(call.holder.ctx, toChange(readable(body) as ClientInput), clientId);
  return toChange(await parse(clientInput, body, alsoWrong));
}

/** Of a body, what can be taken as it is. */
function readable(body: Body): Partial<ClientInput> {
  const parts = Object.entries(clientInput.shape).flatMap(([name, field]) => {
    if (!Object.hasOwn(body, name)) return [];
    const { data, error } = field.safeParse(body[name]);
    return error ? [] : [[name, data]];
  });
  return Object.fromEntries(parts);
}
