"use client";

import { ExternalLink } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { ActionState } from "@/lib/action-state";

type Twin = { id: number; name: string };
type Refusal = { duplicateOf?: Twin[] };

/** Whether somebody else's having the fiscal code is what stood in the way. */
export const isDuplicate = (state: ActionState) =>
  state.status === "failed" && state.message === "errors.duplicate";

type Props = { state: ActionState; label: string; onAnyway: () => void };

/** Under the fiscal code: who has it already, and the choice to go on all the same. */
export function DuplicateNotice({ state, label, onAnyway }: Props) {
  const t = useTranslations("clientForm.duplicate");
  if (state.status !== "failed" || !isDuplicate(state)) return null;
  const twins = (state.data as Refusal | undefined)?.duplicateOf ?? [];
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 pt-1 text-sm">
      <div className="min-w-0 flex-1 basis-40">
        {twins.length === 0 && <p>{t("hidden")}</p>}
        {twins.map(({ id, name }) => (
          <p key={id} className="break-words">
            {t.rich("named", { name, link: (words) => <TwinLink id={id}>{words}</TwinLink> })}
          </p>
        ))}
      </div>
      <Button variant="outline" size="sm" onClick={onAnyway}>
        {label}
      </Button>
    </div>
  );
}

function TwinLink({ id, children }: { id: number; children: ReactNode }) {
  return (
    <a
      href={`/admin/clients/${id}`}
      target="_blank"
      rel="noreferrer"
      className="font-medium text-link underline-offset-3 hover:underline"
    >
      {children}
      <ExternalLink aria-hidden className="ml-1 inline size-3 align-baseline" />
    </a>
  );
}
