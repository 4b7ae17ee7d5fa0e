import type { Client } from "@/db/schema";
import type { Writer } from "@/db/write";
import { deleteClient } from "../../clients/delete-client";
import type { Duplicates } from "../../clients/fiscal-duplicates";
import { changeClient, createClient } from "../../clients/mutations";
import { getPlainClient } from "../../clients/plain-client";
import { AppError } from "../../errors";
import { authorizeToken } from "../../tokens/token-holder";
import { type Answer, ok } from "../answer";
import type { Call } from "../endpoint";
import { HttpRefusal } from "../http-refusal";
import { type Keep, onlyOnce } from "../only-once";
import { readBody } from "../read-body";
import type { Body } from "../read-json";
import { type CustomerChange, customerChange, customerInput } from "./customer-input";
import { onDuplicateQuery } from "./list-query";
import { idOf, queryOf } from "./path";
import { readCustomer } from "./read-customer";
import { crmconnect, nothingSent } from "./refuse";
import { clientChangeOf, newClient } from "./to-client";

const added = (id: number) =>
  ok({ status: true, message: "Client add successful.", record_id: id, id });

export async function addCustomer(call: Call): Promise<Answer> {
  const body = await readBody(call.request);
  return onlyOnce({ call, body, dialect: crmconnect }, (keep) => add(call, body, keep));
}

async function add(call: Call, body: Body, keep: Keep): Promise<Answer> {
  const { on_duplicate: policy } = onDuplicateQuery.parse(queryOf(call));
  const input = await readCustomer(call, customerInput, body);
  const { ctx, workspace } = call.holder;
  const client = newClient(input, workspace.currency);
  const alongside = (w: Writer, id: number) => keep(w, added(id));
  if (policy !== "update") {
    return added((await createClient(ctx, client, { onDuplicate: policy, alongside })).id);
  }
  const saved = await createClient(ctx, client, { onDuplicate: "reject", alongside }).catch(
    (error) => change(call, twinIn(call, error), input, alongside),
  );
  return added(saved.id);
}

/** `on_duplicate=update`: the one client with this fiscal code, which takes what was sent. */
function twinIn({ holder }: Call, error: unknown): number {
  const data = error instanceof AppError ? (error.data as Partial<Duplicates> | undefined) : {};
  const [twin] = data?.duplicateOf ?? [];
  if (!twin || data?.count !== 1) throw error;
  authorizeToken(holder, "customers", "update");
  return twin.id;
}

export async function updateCustomer(call: Call): Promise<Answer> {
  const body = await readBody(call.request);
  const id = idOf(call);
  if (!Object.keys(body).length) {
    await getPlainClient(call.holder.ctx, id); // one that is not there is told first
    throw nothingSent();
  }
  await change(call, id, await readCustomer(call, customerChange, body, id));
  return ok({ status: true, message: "Customers Update Successful." });
}

function change(
  { holder: { ctx, workspace } }: Call,
  id: number,
  sent: CustomerChange,
  alongside?: (w: Writer, id: number) => void,
) {
  const changing = (now: Client) => clientChangeOf(sent, now, workspace.currency);
  return changeClient(ctx, { id, change: changing }, { alongside });
}

const DELETE_FAIL = "Customer Delete Fail.";

export async function deleteCustomer(call: Call): Promise<Answer> {
  const id = idOf(call, DELETE_FAIL);
  await deleteClient(call.holder.ctx, id).catch((error) => {
    const gone = error instanceof AppError && error.code === "not_found";
    throw gone ? new HttpRefusal(404, DELETE_FAIL) : error;
  });
  return ok({ status: true, message: "Customer Delete Successful." });
}
