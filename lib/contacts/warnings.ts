import { clientWarnings } from "../clients/warnings";
import type { ContactRow } from "./queries";

/** What looks wrong about a contact and is kept all the same: field → key of a sentence. */
export type ContactWarnings = { email?: string; phone?: string };

/** By the ids of those about whom something looks wrong; numbers are read as ones of `country`. */
export function contactWarnings(contacts: readonly ContactRow[], country: string | null) {
  const none = { fiscalCode: null, website: null, country };
  const found = contacts.map(({ id, email, phone }): [number, ContactWarnings] => [
    id,
    clientWarnings({ ...none, email, phone }),
  ]);
  return Object.fromEntries(found.filter(([, warnings]) => Object.keys(warnings).length));
}
