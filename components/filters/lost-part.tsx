"use client";

import { Trash2 } from "lucide-react";
import { FieldMessage } from "@/components/form/field-message";
import { Button } from "@/components/ui/button";
import type { Term } from "@/lib/filters/schema";
import { useFilterDesk, useSentence } from "./filter-desk";

type Props = { term: Term; problem: string | null; onRemove: () => void };

/** A part of the filter that nobody can correct: what it said, why it is not applied, and a way out. */
export function LostPart({ term, problem, onRemove }: Props) {
  const { words } = useFilterDesk();
  const { plain } = useSentence();
  return (
    <div className="space-y-3 p-3">
      <p className="max-h-40 overflow-y-auto break-words font-mono text-sm">{plain(term)}</p>
      {problem && <FieldMessage tone="warning" message={problem} />}
      <Button variant="outline" size="sm" onClick={onRemove}>
        <Trash2 />
        {words.t("remove")}
      </Button>
    </div>
  );
}
