"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { toast } from "sonner";
import { useAction } from "@/components/feedback/use-action";
import { useUndoToast } from "@/components/feedback/use-undo-toast";
import { type Action, type ActionState, type Failed, idle } from "@/lib/action-state";
import {
  type ClientRecord,
  type ClientValues,
  changesOf,
  formValues,
} from "@/lib/clients/form-values";
import { threeWay } from "@/lib/clients/three-way";
import type { useRecordForm } from "./client-form-record";
import type { Clash } from "./conflict-dialog";

/** What a save answers: the client as it is now. */
export type SaveClient = Action<{ client: ClientRecord }>;

type Stale = { current: ClientRecord; by?: Clash["by"] };
const staleOf = ({ message, data }: Failed) =>
  message === "errors.stale" ? (data as Stale | undefined) : undefined;

type More = { onDuplicate?: "allow" };
type Saving = {
  record: ReturnType<typeof useRecordForm>;
  id: number;
  save: SaveClient;
  undo: (operation: number) => void;
};

/** Sends what differs, with the version it was read at; a newer one becomes a clash to settle. */
export function useSave({ record, id, save, undo }: Saving) {
  const t = useTranslations("client");
  const tClash = useTranslations("conflict");
  const { form, base, follow } = record;
  const [state, setState] = useState<ActionState>(idle);
  const [clash, setClash] = useState<Clash | null>(null);
  const sent = useRef<ClientValues>(base.current.values);
  const offerUndo = useUndoToast();

  const [run, pending] = useAction(save, {
    onDone: ({ data, operation }) => {
      setState(idle);
      setClash(null);
      if (data) follow(data.client, sent.current);
      if (operation) offerUndo({ message: t("saved"), onUndo: () => undo(operation) });
    },
    onFailed: (failed) => {
      const stale = staleOf(failed);
      setState(stale ? idle : failed);
      const mine = structuredClone(form.getValues());
      setClash(stale ? { ...stale, before: base.current.values, mine } : null);
    },
  });

  const send = (more: More = {}) =>
    form.handleSubmit((input) => {
      if (pending) return;
      sent.current = structuredClone(form.getValues());
      const { values, version } = base.current;
      const change = changesOf(input, values, sent.current);
      if (Object.keys(change).length) run({ id, version, ...change, ...more });
      else form.reset(values);
    });

  /** Puts the chosen values over the client as it is now, and saves what is left of mine. */
  const settle = (chosen: ClientValues) => {
    if (!clash) return;
    const { current } = clash;
    setClash(null);
    record.show(current, chosen);
    const theirs = formValues(current);
    if (threeWay(theirs, chosen, theirs).length) void send()();
    else toast(tClash("theirsKept"));
  };
  const discard = () => {
    setState(idle);
    record.discard();
  };
  return { state, clash, send, settle, discard, keepEditing: () => setClash(null), pending };
}
