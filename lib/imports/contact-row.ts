import { splitName } from "../contacts/schema";
import { readNamedClient } from "./named-client";
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
  return { person, primary: primary ?? false, client: readNamedClient(values, reasons), reasons };
}
