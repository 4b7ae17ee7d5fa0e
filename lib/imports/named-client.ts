import type { SQL } from "drizzle-orm";
import { normalizeFiscalCode } from "../clients/fiscal-code";
import { withCode, withId, withName, withOutside } from "./find-clients";
import type { KnownClient } from "./known-client";
import type { KnownClients } from "./known-clients";
import type { ClientNamed } from "./line";

type Values = Record<string, string | undefined>;

/** What a row says of whose it is. */
export function readNamedClient(values: Values, reasons: string[]): ClientNamed {
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

/** Queries that find the clients that rows belong to. */
export const clientsNamed = (named: readonly ClientNamed[]): SQL[] => [
  withId(named.flatMap(({ id }) => id ?? [])),
  withOutside(named.flatMap(({ externalId }) => externalId ?? [])),
  withCode(named.flatMap(({ code }) => code ?? [])),
  withName(named.flatMap(({ name }) => name ?? [])),
];

/** The client that a row means, when it is one and the actor sees it. */
export function findNamed(
  known: KnownClients,
  client: ClientNamed,
): { one: KnownClient } | { reason: string } {
  const [one, another] = named(known, client);
  if (!one) return { reason: noClient(client) };
  if (another)
    return { reason: "several clients are meant; name one by client_id or client_external_id." };
  return { one };
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
