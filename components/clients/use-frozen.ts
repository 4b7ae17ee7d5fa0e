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
 * All that match, once somebody chose them: a set that the server keeps. It holds while the whole
 * page is chosen and the list asks the same.
 */
export function useFrozen(list: ListInput, freeze: Action<FrozenSet>) {
  const t = useTranslations("bulk");
  const { all } = useSelection();
  const [kept, setKept] = useState<{ of: string; frozen: FrozenSet } | null>(null);
  const asked = JSON.stringify(list);
  const [run, freezing] = useAction(freeze, {
    onDone: ({ data }) => {
      if (!data?.total) return void toast.warning(t("nobody"));
      setKept({ of: asked, frozen: data });
    },
  });
  return {
    frozen: all && kept?.of === asked ? kept.frozen : undefined,
    freeze: () => run(list),
    drop: () => setKept(null),
    freezing,
  };
}
