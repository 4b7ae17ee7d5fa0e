import { normalizeFiscalCode } from "../clients/fiscal-code";
import { splitName } from "../contacts/schema";
import type { ClientNamed } from "./line";
import { parseStatus } from "./words";

type Values = Record<string, string | undefined>;

/** Turns a row's values by field into a person, for the schema to judge, and whose person it is. */
export function readContactRow(values: Values) {
  const reasons: string[] = [];
  const { first_name, last_name, name = "" } = values;
  const person = {
    ...(first_name || last_name
      ? { firstName: first_name ?? "", lastName: last_name ?? "" }
      : splitName(name)),
    position: values.position ?? null,
    email: values.email ?? null,
    phone: values.phone ?? null,
  };
  if (!person.firstName && !person.lastName && !person.email) {
    reasons.push("name: is missing; a contact needs a name or an e-mail.");
  }
  const primary = values.primary ? parseStatus(values.primary) : false;
  if (primary === undefined) reasons.push(`primary: «${values.primary}» is neither yes nor no.`);
  return { person, primary: primary ?? false, client: clientOf(values, reasons), reasons };
}

function clientOf(values: Values, reasons: string[]): ClientNamed {
  const { client_id, client_external_id, client_fiscal_code = "", client_name } = values;
  if (client_id && !/^\d{1,15}$/.test(client_id)) {
    reasons.push(`client_id: «${client_id}» is no number; is it a client_external_id?`);
  }
  return {
    id: client_id ? Number(client_id) : null,
    externalId: client_external_id ?? null,
    code: normalizeFiscalCode(client_fiscal_code, null).code,
    name: client_name ?? null,
  };
}
