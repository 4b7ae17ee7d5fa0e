"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog } from "radix-ui";
import { Button } from "./button";

export function CloseButton({ className }: { className?: string }) {
  const t = useTranslations("common");
  return (
    <Dialog.Close asChild>
      <Button variant="ghost" size="icon-sm" aria-label={t("close")} className={className}>
        <X />
      </Button>
    </Dialog.Close>
  );
}
