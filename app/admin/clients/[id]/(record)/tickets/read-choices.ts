import "server-only";
import { contactName } from "@/components/contacts/typed-contact";
import type { Context } from "@/lib/context";
import { listClientProjects } from "@/lib/projects/queries";
import { PROJECTS_SHOWN } from "@/lib/projects/shown";
import { listOwners } from "@/lib/users/queries";
import { readContacts } from "../read-contacts";

const MOST_PROJECTS = 200;

/** Who and what a ticket of a client may name: active contacts, colleagues, and projects that go on. */
export async function readChoices(ctx: Context, clientId: number) {
  const [contacts, colleagues, { rows }] = await Promise.all([
    readContacts(clientId),
    listOwners(ctx),
    listClientProjects(ctx, {
      clientId,
      statuses: PROJECTS_SHOWN.active,
      limit: MOST_PROJECTS,
    }),
  ]);
  return {
    contacts: contacts
      .filter(({ active }) => active)
      .map((contact) => ({ id: contact.id, name: contactName(contact) })),
    colleagues,
    projects: rows.map(({ id, name }) => ({ id, name })),
  };
}
