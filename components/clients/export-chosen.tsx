"use client";

import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useTransition } from "react";
import { toast } from "sonner";
import { BulkButton } from "./bulk-button";
import type { Chosen } from "./bulk-values";
import { exportAddress } from "./export-address";

type Props = {
  rows: Chosen["rows"];
  columns?: readonly string[];
  /** This frozen set is too old. */
  onOver: (set: string) => void;
};

const TOO_OLD = 409;

/** A form, because an address has no room for many ids. It only reads, so nobody can misuse it. */
export function ExportChosen({ rows, columns, onOver }: Props) {
  const [checking, ask] = useChecked(({ status }) => {
    if (status === TOO_OLD && "set" in rows) onOver(rows.set);
  });
  const which = "set" in rows ? { set: rows.set } : { ids: rows.ids.join(",") };
  const sent = { ...which, columns: columns?.join(",") ?? "" };
  return (
    <form method="post" action={exportAddress} className="contents" onSubmit={ask}>
      {Object.entries(sent).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <BulkButton
        word="export"
        type="submit"
        icon={<Download />}
        aria-disabled={checking || undefined}
      />
    </form>
  );
}

/** A refusal would take the page's place, so it is asked for first, and said here. */
function useChecked(onRefused: (answer: Response) => void) {
  const t = useTranslations("common");
  const [checking, start] = useTransition();
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const body = new FormData(form);
    if (checking) return;
    start(async () => {
      try {
        const answer = await fetch(form.action, { method: "POST", body });
        if (!answer.ok) {
          onRefused(answer);
          return void toast.error((await answer.text()) || t("unreachable"));
        }
        await answer.body?.cancel(); // the browser saves it, however long it is
        form.submit();
      } catch {
        toast.error(t("unreachable"));
      }
    });
  };
  return [checking, ask] as const;
}
