"use client";

import { useTranslations } from "next-intl";
import { CopyField } from "@/components/form/copy-field";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent } from "@/components/ui/dialog";

type Props = {
  name: string;
  link: string;
  onClose: () => void;
  onCloseAutoFocus?: (event: Event) => void;
};

/** A one-time link, shown once. */
export function LinkDialog({ name, link, onClose, onCloseAutoFocus }: Props) {
  const t = useTranslations("team");
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        title={t("linkTitle", { name })}
        onCloseAutoFocus={onCloseAutoFocus}
        description={t("linkText", { name })}
        footer={<Button onClick={onClose}>{t("done")}</Button>}
      >
        <CopyField label={t("link")} value={link} autoFocus />
      </DialogContent>
    </Dialog>
  );
}
