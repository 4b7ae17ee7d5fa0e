"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { leaveRows } from "@/components/clients/leave-rows";
import type { ContactRow, ContactWarnings } from "@/lib/contacts/schema";
import { inOrder, moved } from "./apply-deed";
import type { ContactVerbs } from "./contact-verbs";
import { contactName } from "./typed-contact";
import { type ContactActions, useContactDeeds } from "./use-contact-deeds";
import { useContactForms } from "./use-contact-forms";
import { useReorder } from "./use-reorder";

export type ContactsProps = {
  clientId: number;
  contacts: ContactRow[];
  /** What looks wrong, by the contacts' ids. */
  warnings: Record<number, ContactWarnings>;
  mayChange: boolean;
  actions: ContactActions;
};

/** The contacts as they stand at this moment, the forms that are open, and what may be done with each. */
export function useContacts({ clientId, contacts, mayChange, actions }: ContactsProps) {
  const t = useTranslations("contacts");
  const deeds = useContactDeeds(clientId, contacts, actions);
  const forms = useContactForms(clientId, deeds);
  const [said, setSaid] = useState("");
  const byId = new Map(deeds.contacts.map((one) => [one.id, one]));
  const ids = [...byId.keys()].filter((id) => id > 0); // one that is on its way stays where it is
  const say = (id: number, place: number) => {
    const contact = byId.get(id);
    if (!contact) return;
    setSaid(t("placed", { name: contactName(contact), place: place + 1, count: ids.length }));
  };
  const reorder = useReorder<HTMLUListElement>({ ids, onKeep: deeds.order, onMove: say });
  const { order, grab } = reorder;

  const shift = (id: number, step: 1 | -1) => {
    if (mayChange && ids.includes(id)) reorder.move(id, order.indexOf(id) + step);
  };
  const moveOnce = (id: number, to: number) => {
    deeds.order(moved(ids, id, to));
    say(id, to);
  };
  const verbsOf = (id: number): ContactVerbs | undefined => {
    const contact = byId.get(id);
    const place = order.indexOf(id);
    if (!mayChange || !contact || place < 0) return undefined;
    return {
      edit: () => forms.open(contact),
      makePrimary: () => deeds.change(contact, { primary: true }),
      setActive: (active) => deeds.change(contact, { active }),
      remove: () => {
        leaveRows({ verb: "delete", ids: [id] });
        deeds.remove(contact);
      },
      up: place > 0 ? () => moveOnce(id, place - 1) : undefined,
      down: place < order.length - 1 ? () => moveOnce(id, place + 1) : undefined,
      grab: order.length > 1 ? (event) => grab(id, event) : undefined,
    };
  };
  const shown = inOrder(deeds.contacts, order);
  return { shown, forms, reorder, shift, verbsOf, said };
}
