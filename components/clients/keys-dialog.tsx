"use client";

import { useTranslations } from "next-intl";
import { useReturnFocus } from "@/components/feedback/use-return-focus";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";

/** What keys do; `needs` is false for who may not. */
export type ToldKey = { label: string; keys: string[]; needs?: boolean };

type Props = { open: boolean; onOpenChange: (open: boolean) => void; keys: ToldKey[] };

/** All keys of a page, for who asked with `?`. */
export function KeysDialog({ open, onOpenChange, keys: all }: Props) {
  const t = useTranslations("clients.keys");
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent title={t("title")} {...useReturnFocus()}>
        <dl className="divide-y">
          {all
            .filter(({ needs }) => needs !== false)
            .map(({ label, keys }) => (
              <div key={label} className="flex items-center justify-between gap-4 py-2">
                <dt>{label}</dt>
                <dd className="flex gap-1">
                  {keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </dd>
              </div>
            ))}
        </dl>
      </DialogContent>
    </Dialog>
  );
}
