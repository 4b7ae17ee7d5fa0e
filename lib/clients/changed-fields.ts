import type { Client } from "@/db/schema";
import { displayFiscalCode } from "./fiscal-code";
import { fiscalColumns } from "./insert";
import { type ClientChange, OWN_FIELDS } from "./schema";

/** The columns of the row that a change would make different. */
export function changedFields(now: Client, change: ClientChange): Partial<Client> {
  const wanted = { ...change, ...fiscalChange(now, change) } as Partial<Client>;
  const fields = [...OWN_FIELDS, "vatRegistered"] as (keyof Client)[];
  const differing = fields.filter((field) => {
    return wanted[field] !== undefined && wanted[field] !== now[field];
  });
  return Object.fromEntries(differing.map((field) => [field, wanted[field]]));
}

/** A code is typed with its prefix, kept without: the same typed code is no change. */
function fiscalChange(now: Client, change: ClientChange) {
  if (change.fiscalCode === undefined) return {};
  const country = change.country === undefined ? now.country : change.country;
  const same = (change.fiscalCode ?? "") === displayFiscalCode(now) && country === now.country;
  return same ? { fiscalCode: now.fiscalCode } : fiscalColumns({ ...change, country });
}
