"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { useCommandKey } from "./command-key";
import { type ToldKey, toldKeys } from "./told-keys";

type Props = { onClose: () => void; onCloseAutoFocus: (event: Event) => void };

/** All keys that do something here: those of the page, then those of every page. */
export function KeysDialog({ onClose, onCloseAutoFocus }: Props) {
  const t = useTranslations("keys");
  const [own] = useState(toldKeys);
  const everywhere = useEverywhere();
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent readOnly title={t("title")} onCloseAutoFocus={onCloseAutoFocus}>
        {own.length > 0 && <KeyList title={t("here")} keys={own} />}
        <KeyList title={t("everywhere")} keys={everywhere} />
      </DialogContent>
    </Dialog>
  );
}

function useEverywhere(): ToldKey[] {
  const t = useTranslations("keys");
  const command = useCommandKey();
  return [
    { label: t("palette"), keys: [`${command} K`] },
    { label: t("search"), keys: ["/"] },
    { label: t("messages"), keys: ["Alt T"] },
    { label: t("help"), keys: ["?"] },
  ];
}

function KeyList({ title, keys: list }: { title: string; keys: ToldKey[] }) {
  return (
    <section className="not-first:mt-4">
      <h3 className="text-muted-foreground text-sm">{title}</h3>
      <dl className="divide-y">
        {list.map(({ label, keys }) => (
          <div key={label} className="flex items-center justify-between gap-4 py-2">
            <dt>{label}</dt>
            <dd className="flex shrink-0 gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
