import { getPlainClient } from "../../clients/plain-client";
import { addContact, deleteContact, updateContact } from "../../contacts/mutations";
import { getContact } from "../../contacts/queries";
import { AppError, toAppError } from "../../errors";
import { type Answer, ok } from "../answer";
import type { Call } from "../endpoint";
import { type Keep, onlyOnce } from "../only-once";
import { readBody } from "../read-body";
import type { Body } from "../read-json";
import { changeOf, contactChange, contactInput, newContact } from "./contact-input";
import { idOf } from "./path";
import { crmconnect, nothingSent, refuseContact } from "./refuse";

const added = (id: number) =>
  ok({ status: true, message: "Contact added successfully", record_id: id, id });

export async function addCustomerContact(call: Call): Promise<Answer> {
  const body = await readBody(call.request);
  return onlyOnce({ call, body, dialect: crmconnect }, (keep) =>
    add(call, body, keep).catch(refuseContact),
  );
}

async function add(call: Call, body: Body, keep: Keep): Promise<Answer> {
  const { data, error } = contactInput.safeParse(body);
  if (error) throw await withUnknownCustomer(call, body, toAppError(error));
  const alongside: Parameters<typeof addContact>[2] = { alongside: (w, id) => keep(w, added(id)) };
  const { id } = await addContact(call.holder.ctx, newContact(data), alongside).catch((gone) => {
    throw isMissing(gone) ? unknownCustomer() : gone;
  });
  return added(id);
}

/** Where other fields are wrong already, all are named at once: a customer that is not there too. */
async function withUnknownCustomer(call: Call, body: Body, refusal: AppError): Promise<AppError> {
  const { data: id } = contactInput.shape.customer_id.safeParse(body.customer_id);
  if (id === undefined) return refusal;
  const { ctx } = call.holder;
  const missing = await getPlainClient(ctx, id).then(() => false, isMissing);
  return missing ? unknownCustomer(refusal.fields) : refusal;
}

const isMissing = (error: unknown) => error instanceof AppError && error.code === "not_found";

const unknownCustomer = (others: AppError["fields"] = {}) =>
  new AppError("invalid", "Some fields need attention.", {
    fields: { customer_id: ["errors.unknownClient"], ...others },
  });

export async function updateCustomerContact(call: Call): Promise<Answer> {
  const body = await readBody(call.request);
  const { ctx } = call.holder;
  const now = await getContact(ctx, idOf(call)); // one that is not there is told first
  if (!Object.keys(body).length) throw nothingSent();
  const change = async () => updateContact(ctx, changeOf(contactChange.parse(body), now));
  await change().catch(refuseContact);
  return ok({ status: true, message: "Contact Updated Successfully" });
}

export async function deleteCustomerContact(call: Call): Promise<Answer> {
  await deleteContact(call.holder.ctx, idOf(call));
  return ok({ status: true, message: "Contact Deleted Successfully" });
}
