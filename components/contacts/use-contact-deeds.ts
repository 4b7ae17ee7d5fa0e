"use client";

import { useTranslations } from "next-intl";
import { useOptimistic } from "react";
import { useAction } from "@/components/feedback/use-action";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import { type Action, type ActionState, type Failed, idle } from "@/lib/action-state";
import type { ContactRow } from "@/lib/contacts/schema";
import { applyDeed, type Deed } from "./apply-deed";
import { contactName } from "./typed-contact";

export type ContactActions = {
  /** Gets a new contact. */
  add: Action;
  /** Gets `{ id, version }` and what is to be other. */
  update: Action;
  /** Gets `{ id }`. */
  remove: Action;
  /** Gets `{ clientId, ids }`. */
  order: Action;
};

type Asked = {
  deed: Deed;
  send: () => Promise<ActionState>;
  /** What to say when it is done. */
  done: string;
  /** Who typed something gets it back; without an answer nobody knows why. */
  onRefused?: (failed?: Failed) => void;
};

/** The contacts as they look while something is being done to them, and what can be done. */
export function useContactDeeds(
  clientId: number,
  known: ContactRow[],
  { add, update, remove, order }: ContactActions,
) {
  const t = useTranslations("contacts");
  const [contacts, show] = useOptimistic(known, applyDeed);
  const offerUndo = useOfferUndo();
  const [run] = useAction(async (_state, input) => {
    const { deed, send, done, onRefused } = input as Asked;
    show(deed);
    const answer = await send().catch((error) => {
      onRefused?.();
      throw error;
    });
    if (answer.status === "done") offerUndo(done, answer.operation);
    if (answer.status !== "failed" || !onRefused) return answer;
    onRefused(answer);
    return idle;
  });
  const ask = (asked: Asked) => run(asked);
  return {
    contacts,
    add: (contact: ContactRow, onRefused: Asked["onRefused"]) => {
      const { id: _, version: _version, createdAt: _at, ...input } = contact;
      const done = t("added", { name: contactName(contact) });
      ask({ deed: { kind: "add", contact }, send: () => add(idle, input), done, onRefused });
    },
    /** With the `version` that was read, somebody else's words are not written over unseen. */
    change: (
      contact: ContactRow,
      change: Partial<ContactRow>,
      { version, onRefused }: { version?: number } & Pick<Asked, "onRefused"> = {},
    ) => {
      const { id } = contact;
      const done = t(saidOf(change), { name: contactName({ ...contact, ...change }) });
      const send = () => update(idle, { id, version, ...change });
      ask({ deed: { kind: "change", id, change }, send, done, onRefused });
    },
    remove: (contact: ContactRow) => {
      const { id } = contact;
      const done = t("removed", { name: contactName(contact) });
      ask({ deed: { kind: "remove", id }, send: () => remove(idle, { id }), done });
    },
    order: (ids: readonly number[]) => {
      const send = () => order(idle, { clientId, ids });
      ask({ deed: { kind: "order", ids }, send, done: t("ordered") });
    },
  };
}

export type ContactDeeds = ReturnType<typeof useContactDeeds>;

/** One thing by its own name; several are simply saved. */
function saidOf(change: Partial<ContactRow>) {
  const [field, ...more] = Object.keys(change);
  if (more.length) return "saved";
  if (field === "primary") return "madePrimary";
  if (field === "active") return change.active ? "activated" : "deactivated";
  return "saved";
}
