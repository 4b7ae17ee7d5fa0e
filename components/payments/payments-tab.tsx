"use client";

import { Undo2, Wallet } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { paymentsPath } from "@/components/documents/document-paths";
import { UndoDesk } from "@/components/history/undo-desk";
import type { UndoActions } from "@/components/history/use-undo";
import { RecordSection } from "@/components/records/record-section";
import { Button } from "@/components/ui/button";
import type { Action } from "@/lib/action-state";
import type { PayableInvoice } from "@/lib/payments/form-values";
import { PaymentForm, type PaymentFormProps } from "./payment-form";
import { PaymentList, type PaymentListProps } from "./payment-list";

type Shared = Pick<PaymentFormProps, "clientId" | "pays" | "today" | "currency" | "currencies">;

type Props = Omit<PaymentListProps, "cancel"> & {
  count: number;
  form: Shared;
  /** What payments can go to, and what refunds can come back from. */
  invoices: { open: readonly PayableInvoice[]; paid: readonly PayableInvoice[] };
  actions: { book: Action; cancel: Action; undo: UndoActions };
  /** What leads to older ones. */
  children: ReactNode;
};

/** Money that came from a client, and what went back. */
export function PaymentsTab({ count, form, invoices, actions, children, ...list }: Props) {
  const t = useTranslations("payments");
  const router = useRouter();
  const [refunding, setRefunding] = useState(false);
  const { rows, mayWrite } = list;
  const book = { ...form, save: actions.book };
  const opened = form.pays !== undefined;
  const close = (go: () => void) => () => {
    go();
    if (opened) router.replace(paymentsPath(form.clientId));
  };
  return (
    <UndoDesk actions={actions.undo}>
      <RecordSection
        label={t("list")}
        count={count ? t("count", { count }) : undefined}
        add={
          mayWrite
            ? {
                label: t("book.payment"),
                opened,
                form: ({ onDone, onCancel }) => (
                  <PaymentForm
                    {...book}
                    kind="payment"
                    invoices={invoices.open}
                    onDone={close(onDone)}
                    onCancel={close(onCancel)}
                  />
                ),
              }
            : undefined
        }
        more={mayWrite && count > 0 && <RefundButton onClick={() => setRefunding(true)} />}
        empty={{ icon: <Wallet />, title: t("empty"), text: t("emptyText") }}
      >
        {refunding && mayWrite && (
          <div className="rounded-lg border bg-card">
            <PaymentForm
              {...book}
              pays={undefined}
              kind="refund"
              invoices={invoices.paid}
              onDone={() => setRefunding(false)}
              onCancel={() => setRefunding(false)}
            />
          </div>
        )}
        <PaymentList rows={rows} mayWrite={mayWrite} cancel={actions.cancel} />
        {children}
      </RecordSection>
    </UndoDesk>
  );
}

function RefundButton({ onClick }: { onClick: () => void }) {
  const t = useTranslations("payments");
  return (
    <Button variant="ghost" onClick={onClick}>
      <Undo2 />
      {t("book.refund")}
    </Button>
  );
}
