import type { Control } from "react-hook-form";
import type { z } from "zod";
import type { PaymentValues, paymentForm } from "@/lib/payments/form-values";

export type PaymentControl = Control<
  PaymentValues,
  unknown,
  z.output<ReturnType<typeof paymentForm>>
>;
