"use server";

import { refresh } from "next/cache";
import * as contacts from "@/lib/contacts/mutations";
import { contactId, contactInput, contactOrder, contactUpdate } from "@/lib/contacts/schema";
import { action } from "@/lib/server/action";
import { staying } from "../../../staying";

/** Refused or not, the page shows the people as they are now. */
async function kept<T>(saving: Promise<T>): Promise<T> {
  try {
    return await saving;
  } finally {
    refresh();
  }
}

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
