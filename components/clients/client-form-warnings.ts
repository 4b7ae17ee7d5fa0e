"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { type UseFormReturn, useWatch } from "react-hook-form";
import { type Action, idle } from "@/lib/action-state";
import { type ClientValues, type FormWarnings, lookedAt } from "@/lib/clients/form-values";
import type { ClientInput } from "@/lib/clients/schema";

const A_MOMENT = 250;

/**
 * Has the server look at what was typed as one leaves a field: `[warnings, look]`. A check that
 * fails is no matter, since it never stops saving.
 */
export function useWarnings(
  { control, getValues }: UseFormReturn<ClientValues, unknown, ClientInput>,
  check: Action<FormWarnings>,
  first: FormWarnings,
) {
  const [known, setKnown] = useState(first);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef(JSON.stringify(first.about));
  const country = useWatch({ control, name: "country" });

  const look = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(async () => {
      const about = lookedAt(getValues());
      if (JSON.stringify(about) === asked.current) return;
      asked.current = JSON.stringify(about);
      const state = await check(idle, about).catch(() => idle);
      if (state.status === "done" && state.data) setKnown(state.data);
    }, A_MOMENT);
  }, [check, getValues]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: codes and numbers are read by their country
  useEffect(look, [country, look]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return [known, look] as const;
}
