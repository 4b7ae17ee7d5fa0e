"use server";

import * as contacts from "@/lib/contacts/mutations";
import { contactId, contactInput, contactOrder, contactUpdate } from "@/lib/contacts/schema";
import { action } from "@/lib/server/action";
import { kept } from "../../../kept";
import { staying } from "../../../staying";

export const addContact = staying(
  action(contactInput, (ctx, input) => kept(contacts.addContact(ctx, input))),
);

export const updateContact = staying(
  action(contactUpdate, (ctx, change) => kept(contacts.updateContact(ctx, change))),
);

export const removeContact = staying(
  action(contactId, (ctx, { id }) => kept(contacts.deleteContact(ctx, id))),
);

export const orderContacts = staying(
  action(contactOrder, (ctx, order) => kept(contacts.orderContacts(ctx, order))),
);
