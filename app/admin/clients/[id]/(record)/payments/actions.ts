"use server";

import * as payments from "@/lib/payments/mutations";
import { paymentId, paymentInput, paymentUpdate } from "@/lib/payments/schema";
import { action } from "@/lib/server/action";
import { kept } from "../../../kept";
import { staying } from "../../../staying";
import { refuseNaming } from "../documents/document-doors";

export const bookPayment = staying(
  action(paymentInput, (ctx, input) => kept(payments.createPayment(ctx, input))),
);

export const updatePayment = staying(
  action(paymentUpdate, (ctx, change) =>
    kept(
      payments
        .updatePayment(ctx, change)
        .catch((error) => refuseNaming(ctx, { entity: "payments", id: change.id }, error)),
    ),
  ),
);

export const cancelPayment = staying(
  action(paymentId, (ctx, which) => kept(payments.cancelPayment(ctx, which))),
);
