"use client";

import { useTranslations } from "next-intl";
import { useReturnFocus } from "@/components/feedback/use-return-focus";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import type { Undoing } from "@/lib/history/schema";
import { ConflictList } from "./conflict-list";

type Props = {
  left: Undoing;
  onClose: () => void;
  onForce: (changes: number[]) => void;
};

/** What an undo left alone because somebody changed it since, and the choice to put it back anyway. */
export function ConflictDialog({ left, onClose, onForce }: Props) {
  const { conflicts, done, skipped } = left;
  const t = useTranslations("history.conflicts");
  const history = useTranslations("history");
  const others = done > 0 ? ` ${history("takenBackPartly", { done, skipped })}.` : "";
  const force = () => {
    onForce([...new Set(conflicts.map(({ changeId }) => changeId))]);
    onClose();
  };
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        {...useReturnFocus()}
        title={t("title", { count: conflicts.length })}
        description={t("text") + others}
        className="sm:max-w-2xl"
        footer={
          <>
            <Button variant="outline" onClick={force}>
              {t("force")}
            </Button>
            <Button onClick={onClose}>{t("leave")}</Button>
          </>
        }
      >
        <ConflictList left={left} />
      </DialogContent>
    </Dialog>
  );
}
