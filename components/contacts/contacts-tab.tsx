"use client";

import { UndoDesk } from "@/components/history/undo-desk";
import type { UndoActions } from "@/components/history/use-undo";
import { ContactList } from "./contact-list";
import type { ContactsProps } from "./use-contacts";

type Props = ContactsProps & { actions: { undo: UndoActions } };

/** The people of a client: who they are and how to reach them, in the order somebody put them. */
export function ContactsTab(props: Props) {
  return (
    <UndoDesk actions={props.actions.undo}>
      <ContactList {...props} />
    </UndoDesk>
  );
}
