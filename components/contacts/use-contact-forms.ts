"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Failed } from "@/lib/action-state";
import type { ContactRow } from "@/lib/contacts/schema";
import { changeOf, faultsOf, readTyped, type TypedContact, typedOf } from "./typed-contact";
import type { ContactDeeds } from "./use-contact-deeds";

/** Something typed: by the contact's id, or by a number below zero of whom there is none yet. */
export type Draft = {
  key: number;
  typed: TypedContact;
  /** As she was when the form was opened. */
  contact?: ContactRow;
  failed?: Failed;
};

const isStale = ({ failed }: Draft) => failed?.message === "errors.stale";

/**
 * The forms that are open: one for each row that is edited, and one for each that the server gave
 * back, so that what was typed is never lost, whatever else is typed meanwhile.
 */
export function useContactForms(clientId: number, { contacts, add, change }: ContactDeeds) {
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const [last, setLast] = useState<number | null>(null);
  const without = (key: number) => (before: readonly Draft[]) =>
    before.filter((one) => one.key !== key);
  const put = (draft: Draft) => setDrafts((before) => [...without(draft.key)(before), draft]);
  const close = (key: number) => {
    setDrafts(without(key));
    setLast(key);
  };
  const open = (contact: ContactRow) => {
    setLast(null);
    put({ key: contact.id, contact, typed: typedOf(contact) });
  };

  const save = (draft: Draft, typed: TypedContact) => {
    const { key, contact } = draft;
    const now = contacts.find(({ id }) => id === key);
    const others = contacts.filter(({ id }) => id !== key);
    const { faults, input } = readTyped(typed, clientId, others);
    if (!input) return faults;
    close(key);
    const onRefused = (failed?: Failed) => put({ ...draft, typed, failed });
    if (!contact || !now) {
      add({ ...unknown, ...input, id: key }, onRefused); // or somebody took her away meanwhile
      return;
    }
    const version = isStale(draft) ? now.version : contact.version;
    const wanted = changeOf(contact, typed);
    if (Object.keys(wanted).length) change(contact, wanted, { version, onRefused });
  };
  return { drafts, last, open, close, save, refusalOf: useRefusal(contacts) };
}

const unknown = {
  position: null,
  email: null,
  phone: null,
  primary: false,
  active: true,
  createdAt: 0,
  version: 1,
};

/** What the server said of a form: beside its fields, or of all of it. */
function useRefusal(contacts: readonly ContactRow[]) {
  const t = useTranslations("contacts");
  return (draft: Draft) => {
    const { key, failed } = draft;
    if (!failed) return undefined;
    const faults = faultsOf(failed.fields);
    const now = contacts.find(({ id }) => id === key);
    const { name, position, email, phone } = now ? typedOf(now) : draft.typed;
    const told = [name, position, email, phone].filter(Boolean).join(", ");
    const message = isStale(draft) ? t("stale", { now: told }) : failed.message;
    return { faults, message: Object.keys(faults).length ? undefined : message };
  };
}
