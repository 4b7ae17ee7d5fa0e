import { displayFiscalCode } from "./fiscal-code";
import { fiscalColumns, type OwnColumns } from "./insert";
import { type ClientChange, OWN_FIELDS } from "./schema";

/** The columns of the row that a change would make different. */
export function changedFields(now: OwnColumns, change: ClientChange): Partial<OwnColumns> {
  const wanted = { ...change, ...fiscalChange(now, change) } as Partial<OwnColumns>;
  const fields = [...OWN_FIELDS, "vatRegistered"] as const;
  const differing = fields.filter((field) => {
    return wanted[field] !== undefined && wanted[field] !== now[field];
  });
  return Object.fromEntries(differing.map((field) => [field, wanted[field]]));
}

/** A code is typed with its prefix, kept without: the same typed code is no change. */
function fiscalChange(now: OwnColumns, change: ClientChange) {
  if (change.fiscalCode === undefined) return {};
  const country = change.country === undefined ? now.country : change.country;
  const same = (change.fiscalCode ?? "") === displayFiscalCode(now) && country === now.country;
  return same ? { fiscalCode: now.fiscalCode } : fiscalColumns({ ...change, country });
}
