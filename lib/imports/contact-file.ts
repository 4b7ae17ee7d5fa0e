import { clientChange } from "../clients/schema";
import { readContactRow } from "./contact-row";
import type { Mapping } from "./headers";
import type { KnownClients } from "./known-clients";
import type { ContactLine, Judged, Outcome } from "./line";
import { mapRecord } from "./map-record";
import { mergePerson } from "./merge-person";
import { clientsNamed, findNamed } from "./named-client";
import type { CsvRow } from "./read-csv";
import { reasonsOf } from "./reasons";
import type { Kind } from "./take-lines";

const judge = clientChange.pick({ primaryContact: true });

function readLine(row: CsvRow, mapping: Mapping): Judged<ContactLine> {
  const { line } = row;
  if (!row.record) return { line, reason: row.refused };
  const { reasons, primary, client, ...read } = readContactRow(mapRecord(row.record, mapping));
  const { data, error } = judge.safeParse({ primaryContact: read.person });
  if (error) reasons.push(...reasonsOf(error).map((reason) => reason.replace(/^contact_/, "")));
  const person = data?.primaryContact;
  if (reasons.length || !person) return { line, reason: reasons.join(" ") };
  return { line, person, primary, client };
}

/** How a file of contacts is taken: each belongs to a client that is there already. */
export const contactFile = (mapping: Mapping): Kind<ContactLine> => ({
  read: (row) => readLine(row, mapping),
  clientsOf: (lines) => clientsNamed(lines.map(({ client }) => client)),
  taker: () => ({ take: takeContact }),
});

const BECAME = { added: "created", changed: "updated", same: "skipped" } as const;

function takeContact(known: KnownClients, { client, person, primary }: ContactLine): Outcome {
  const found = findNamed(known, client);
  if ("reason" in found) return found;
  const { one } = found;
  if (!one.reachable) return { reason: "this client is not one of yours, so you can't change it." };
  return BECAME[mergePerson(one.people, person, primary)];
}
