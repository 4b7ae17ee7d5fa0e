import type { FormWarnings, LookedAt } from "./form-values";
import { clientWarnings } from "./warnings";
import { normalizeWebsite } from "./website";

const silent = { fiscalCode: null, website: null };

/** What looks wrong about the values of a client's form, its contact's included. */
export function formWarnings(about: LookedAt): FormWarnings {
  const country = about.country || null;
  const said = (field: keyof LookedAt) => about[field]?.trim() || null;
  const client = clientWarnings({
    country,
    fiscalCode: said("fiscalCode"),
    phone: said("phone"),
    email: said("email"),
    website: normalizeWebsite(about.website ?? "") || null,
  });
  const contact = clientWarnings({
    ...silent,
    country,
    phone: said("primaryContact.phone"),
    email: said("primaryContact.email"),
  });
  const ofContact = Object.entries(contact).map(([field, key]) => [`primaryContact.${field}`, key]);
  return { about, found: { ...client, ...Object.fromEntries(ofContact) } };
}
