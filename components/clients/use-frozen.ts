"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "sonner";
import { useSelection } from "@/components/data-table/selection";
import { useAction } from "@/components/feedback/use-action";
import type { Action } from "@/lib/action-state";
import type { FrozenSet } from "@/lib/clients/bulk-change";
import type { ListInput } from "@/lib/clients/schema";

/**
 * All that match, once somebody chose them: a set that the server keeps. It is let go as soon as
 * anything else is chosen or asked, and does not come back.
 */
export function useFrozen(list: ListInput, freeze: Action<FrozenSet>) {
  const t = useTranslations("bulk");
  const { all, selected } = useSelection();
  const [kept, setKept] = useState<{ of: string; frozen: FrozenSet } | null>(null);
  const asked = JSON.stringify([list, selected]);
  if (kept && (!all || kept.of !== asked)) setKept(null);
  const [run, freezing] = useAction(freeze, {
    onDone: ({ data }) => {
      if (!data?.total) return void toast.warning(t("nobody"));
      setKept({ of: asked, frozen: data });
    },
  });
  return {
    frozen: kept?.frozen,
    freeze: () => run(list),
    /** Lets this set go; one that was chosen meanwhile stays. */
    drop: (set: string) => setKept((now) => (now?.frozen.set === set ? null : now)),
    freezing,
  };
}
