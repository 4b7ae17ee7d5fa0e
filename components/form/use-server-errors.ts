"use client";

import { useEffect } from "react";
import type { FieldValues, Path, UseFormSetError } from "react-hook-form";
import type { ActionState } from "@/lib/action-state";

/** Puts what the server refused beside the fields it refused, and the focus on the first. */
export function useServerErrors<T extends FieldValues>(
  state: ActionState,
  setError: UseFormSetError<T>,
) {
  useEffect(() => {
    if (state.status !== "failed") return;
    const refused = Object.entries(state.fields ?? {});
    for (const [index, [name, messages]] of refused.entries()) {
      const message = messages?.[0];
      if (message === undefined) continue;
      setError(name as Path<T>, { type: "server", message }, { shouldFocus: index === 0 });
    }
  }, [state, setError]);
}
