"use client";

import { useLocale } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useController, useWatch } from "react-hook-form";
import { typedAmount } from "@/lib/documents/form-values";
import {
  type AllocationValues,
  type PayableInvoice,
  restOf,
  spreadValues,
  typedAllocations,
} from "@/lib/payments/form-values";
import type { PaymentControl } from "./payment-control";

/**
 * Where the amount goes: filled by itself as it is typed, what is due first in front, until somebody
 * says otherwise by hand. `fills` is false of a refund, which goes to invoices only when it is said.
 */
export function useSpread(
  control: PaymentControl,
  invoices: readonly PayableInvoice[],
  fills: boolean,
) {
  const locale = useLocale();
  const { field, fieldState } = useController({ control, name: "allocations" });
  const [text, currency] = useWatch({ control, name: ["amount", "currency"] });
  const [byHand, setByHand] = useState(!fills);
  const amount = typedAmount(text, currency, locale);
  const offered = { invoices, currency, locale };
  const fill = () => field.onChange(spreadValues(amount, offered));
  const asked = `${text} ${currency}`;
  const filled = useRef(asked);
  useEffect(() => {
    if (filled.current === asked) return;
    filled.current = asked;
    if (!byHand) fill();
  });
  const typed = typedAllocations(field.value, offered);
  return {
    amount,
    currency,
    rest: Number.isNaN(amount) ? 0 : restOf(amount, typed),
    value: field.value,
    bind: field.ref,
    errors: fieldState.error as AllocationErrors,
    byHand,
    set: (value: AllocationValues[]) => {
      setByHand(true);
      field.onChange(value);
    },
    refill: () => {
      setByHand(false);
      fill();
    },
  };
}

// an array's errors are an array, which the library's types do not say of a controller
type AllocationErrors = ({ amount?: { message?: string } } | undefined)[] | undefined;
