"use client";

import { useTranslations } from "next-intl";
import { useReturnFocus } from "@/components/feedback/use-return-focus";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import type { ClientRights } from "@/lib/clients/schema";

type Props = { open: boolean; onOpenChange: (open: boolean) => void; can: ClientRights };

/** All keys of the list, for who asked with `?`. */
export function KeysDialog({ open, onOpenChange, can }: Props) {
  const t = useTranslations("clients.keys");
  const all = [
    { name: "search", keys: ["/"] },
    { name: "move", keys: ["J", "K", "↓", "↑"] },
    { name: "open", keys: ["Enter"] },
    { name: "select", keys: ["X"] },
    { name: "clear", keys: ["Esc"] },
    { name: "edit", keys: ["E"], needs: can.update },
    { name: "create", keys: ["C"], needs: can.create },
    { name: "undo", keys: ["Ctrl Z"], needs: can.update || can.delete },
    { name: "help", keys: ["?"] },
  ] as const;
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent title={t("title")} {...useReturnFocus()}>
        <dl className="divide-y">
          {all
            .filter((one) => !("needs" in one) || one.needs)
            .map(({ name, keys }) => (
              <div key={name} className="flex items-center justify-between gap-4 py-2">
                <dt>{t(name)}</dt>
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
