import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ContactsTab } from "@/components/contacts/contacts-tab";
import { contactWarnings } from "@/lib/contacts/warnings";
import { forceUndo, undo } from "../../../record-actions";
import { readClient } from "../../read-client";
import { readContacts } from "../read-contacts";
import { addContact, orderContacts, removeContact, updateContact } from "./actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { client } = await readClient((await params).id);
  const t = await getTranslations("client.tabs");
  return { title: `${client.name} · ${t("contacts")}` };
}

export default async function ContactsPage({ params }: Props) {
  const { client } = await readClient((await params).id);
  const contacts = await readContacts(client.id);
  return (
    <ContactsTab
      clientId={client.id}
      contacts={contacts}
      warnings={contactWarnings(contacts, client.country)}
      mayChange={client.may.update && client.deletedAt === null}
      actions={{
        add: addContact,
        update: updateContact,
        remove: removeContact,
        order: orderContacts,
        undo: { undo, force: forceUndo },
      }}
    />
  );
}
