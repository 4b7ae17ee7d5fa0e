import { getPlainClient } from "../../clients/plain-client";
import { type ContactRow, getContact, listContacts } from "../../contacts/queries";
import { searchContacts } from "../../contacts/search-contacts";
import { type Answer, ok } from "../answer";
import type { Call } from "../endpoint";
import { HttpRefusal } from "../http-refusal";
import { CONTACT_COLUMNS, toWireContact } from "./contact-row";
import { columnsAmong, type PageQuery, pageOf, pageQuery, searchQuery } from "./list-query";
import { idOf, queryOf, searchOf, soughtIn } from "./path";
import { NO_DATA } from "./refuse";
import { cutDown, pagedRows } from "./rows-answer";

const fields = columnsAmong(CONTACT_COLUMNS, "id,email");

export const oneContactQuery = pageQuery.pick({ fields: true }).extend({ fields });
export const contactsQuery = pageQuery.extend({ fields });
export const contactSearchQuery = searchQuery.extend({ fields });

type Asked = Omit<PageQuery, "fields"> & { fields: (typeof CONTACT_COLUMNS)[number][] | null };

/** All contacts of one customer. */
export async function listCustomerContacts(call: Call): Promise<Answer> {
  const query = contactsQuery.parse(queryOf(call));
  const { ctx } = call.holder;
  const id = idOf(call);
  const [, contacts] = await Promise.all([getPlainClient(ctx, id), listContacts(ctx, id)]);
  return contactsAnswer(contacts, query);
}

/** Contacts of any customer that is visible, found by name, e-mail, phone or position. */
export async function findContacts(call: Call): Promise<Answer> {
  const query = contactSearchQuery.parse(searchOf(call));
  return contactsAnswer(await searchContacts(call.holder.ctx, soughtIn(query)), query);
}

export async function getCustomerContact(call: Call): Promise<Answer> {
  const query = oneContactQuery.parse(queryOf(call));
  const clientId = idOf(call);
  const contact = await getContact(call.holder.ctx, idOf(call, NO_DATA, "contact_id"));
  if (contact.clientId !== clientId) throw new HttpRefusal(404, NO_DATA);
  return ok(cutDown([toWireContact(contact)], query.fields)[0]);
}

/** In an envelope when a page is asked for, else as one array; none at all is a 404. */
function contactsAnswer(contacts: ContactRow[], query: Asked): Answer {
  const rows = cutDown(contacts.map(toWireContact), query.fields);
  const page = pageOf(query);
  if (page) {
    const skipped = (page.page - 1) * page.perPage;
    return pagedRows(rows.slice(skipped, skipped + page.perPage), rows.length, page);
  }
  if (!rows.length) throw new HttpRefusal(404, NO_DATA);
  return ok(rows.slice(0, query.limit));
}
