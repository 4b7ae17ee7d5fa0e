"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { startTransition, useState } from "react";
import { useAction } from "@/components/feedback/use-action";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import { type ActionState, idle } from "@/lib/action-state";
import type { WholeDocument } from "@/lib/documents/form-values";
import type { DocumentFormProps } from "./document-form-props";
import { documentPath } from "./document-paths";

type Dirty = Partial<Record<keyof WholeDocument, unknown>>;

/** Saves a document, leads to its page and offers to take it back. */
export function useSaveDocument(
  { kind, clientId, document, save }: DocumentFormProps,
  dirty: Dirty,
) {
  const t = useTranslations("documents.said");
  const router = useRouter();
  const offerUndo = useOfferUndo();
  const [state, setState] = useState<ActionState>(idle);
  const leave = (id: number) =>
    startTransition(() => router.push(documentPath(kind, { clientId, id })));
  const [ask, pending] = useAction<{ id: number }>(save, {
    onFailed: setState,
    onDone: (done) => {
      setState(done);
      leave(done.data?.id ?? document?.id ?? 0);
      offerUndo(t(`${kind}.${document ? "update" : "create"}`), done.operation);
    },
  });
  const run = (input: WholeDocument, send: boolean) => {
    if (pending) return;
    const status = send ? { status: "sent" } : {};
    if (!document) return ask({ ...input, ...status, clientId });
    const { id, version } = document;
    const change = { ...changed(input, dirty), ...status };
    if (Object.keys(change).length) ask({ ...change, id, version });
    else leave(id);
  };
  return { state, pending, run };
}

/** In another currency the same figures are other amounts. */
function changed({ lines, total, ...input }: WholeDocument, dirty: Dirty) {
  const named = Object.entries(input).filter(([name]) => name in dirty);
  const counted = "currency" in dirty || "lines" in dirty || "total" in dirty;
  return { ...Object.fromEntries(named), ...(counted ? { lines, total } : {}) };
}
