"use client";

import { Redo2, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import { useUndoDesk } from "./undo-desk";

type Props = {
  operation: number;
  redo: boolean;
  /** The id of what says which operation it is. */
  describedBy: string;
};

/** Takes back one operation of the list; of an undo, that is doing it again. */
export function UndoButton({ operation, redo, describedBy }: Props) {
  const t = useTranslations("history");
  const { run, running } = useUndoDesk();
  const busy = running === operation;
  const icon = redo ? <Redo2 /> : <Undo2 />;
  return (
    <Button
      variant="ghost"
      size="sm"
      aria-describedby={describedBy}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={() => !busy && run(operation)}
    >
      {busy ? <Spinner /> : icon}
      {t(redo ? "redo" : "undo")}
    </Button>
  );
}
