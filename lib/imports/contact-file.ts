import { clientChange } from "../clients/schema";
import { readContactRow } from "./contact-row";
import { withCode, withId, withName, withOutside } from "./find-clients";
import type { Mapping } from "./headers";
import type { KnownClients } from "./known-clients";
import type { ClientNamed, ContactLine, Judged, Outcome } from "./line";
import { mapRecord } from "./map-record";
import { mergePerson } from "./merge-person";
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
  clientsOf: (lines) => [
    withId(lines.flatMap(({ client }) => client.id ?? [])),
    withOutside(lines.flatMap(({ client }) => client.externalId ?? [])),
    withCode(lines.flatMap(({ client }) => client.code ?? [])),
    withName(lines.flatMap(({ client }) => client.name ?? [])),
  ],
  take: takeContact,
});

const BECAME = { added: "created", changed: "updated", same: "skipped" } as const;

function takeContact(known: KnownClients, { client, person, primary }: ContactLine): Outcome {
  const [one, another] = named(known, client);
  if (!one) return { reason: noClient(client) };
  if (another)
    return { reason: "several clients are meant; name one by client_id or client_external_id." };
  if (!one.reachable) return { reason: "this client is not one of yours, so you can't change it." };
  return BECAME[mergePerson(one.people, person, primary)];
}

function named(known: KnownClients, { id, externalId, code, name }: ClientNamed) {
  const found = [
    () => (id === null ? [] : [known.byId(id)]),
    () => (externalId ? known.byOutside(externalId) : []),
    () => (code ? known.byCode(code) : []),
    () => (name ? known.byName(name) : []),
  ];
  for (const find of found) {
    const seen = find().filter((one) => one?.visible);
    if (seen.length) return seen;
  }
  return [];
}

function noClient({ id, externalId, code, name }: ClientNamed): string {
  const given = [
    id === null ? null : `client_id ${id}`,
    externalId && `client_external_id «${externalId}»`,
    code && `fiscal code «${code}»`,
    name && `name «${name}»`,
  ].filter(Boolean);
  return given.length
    ? `no client has the ${given.join(" or the ")}.`
    : "the row names no client: client_id, client_external_id, client_fiscal_code or client_name is missing.";
}
