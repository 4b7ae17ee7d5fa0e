import { getLocale } from "next-intl/server";
import { PaymentsTab } from "@/components/payments/payments-tab";
import { RecordPages } from "@/components/records/record-pages";
import { currencyOptions } from "@/lib/currency-options";
import { payableInvoices } from "@/lib/payments/payable-invoices";
import { countPayments, listPayments } from "@/lib/payments/queries";
import { recordSearch } from "@/lib/records/schema";
import { workspaceToday } from "@/lib/settings/today";
import { forceUndo, undo } from "../../../record-actions";
import { readClient } from "../../read-client";
import { tabTitle } from "../documents/document-title";
import { mayWriteMoney } from "../documents/read-document";
import { bookPayment, cancelPayment } from "./actions";

type Asked = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> };

export const generateMetadata = tabTitle("payments");

export default async function PaymentsPage({ params, searchParams }: Props) {
  const { ctx, client } = await readClient((await params).id);
  const asked = await searchParams;
  const { after } = recordSearch.parse(asked);
  const clientId = client.id;
  const [{ rows, next }, count, { settings, today }, open, paid, locale] = await Promise.all([
    listPayments(ctx, { clientId, after }),
    countPayments(ctx, clientId),
    workspaceToday(ctx),
    payableInvoices(ctx, { clientId }),
    payableInvoices(ctx, { clientId, refund: true }),
    getLocale(),
  ]);
  return (
    <PaymentsTab
      rows={rows}
      count={count}
      mayWrite={mayWriteMoney({ ctx, client })}
      form={{
        clientId,
        today,
        pays: asked.invoice === undefined ? undefined : Number(asked.invoice),
        currency: client.currency ?? settings.currency,
        currencies: currencyOptions(locale),
      }}
      invoices={{ open, paid }}
      actions={{ book: bookPayment, cancel: cancelPayment, undo: { undo, force: forceUndo } }}
    >
      <RecordPages path={`/admin/clients/${clientId}/payments`} asked={asked} next={next} />
    </PaymentsTab>
  );
}
