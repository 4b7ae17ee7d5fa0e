import { z } from "zod";
import { getDocument } from "../../../documents/queries";
import type { Fields } from "../../../errors";
import {
  pageOfPayments,
  type WholePayment,
  walkPayments,
  wholePayment,
} from "../../../payments/all-payments";
import { cancelPayment, createPayment, updatePayment } from "../../../payments/mutations";
import type { Alongside } from "../../../records/record-door";
import type { Call } from "../../endpoint";
import type { Body } from "../../read-json";
import { wireId } from "../wire-fields";
import { namedClient, namedCurrency, orNone, readOrRefuse } from "./billing";
import { paymentSchemas } from "./payment-input";
import { paymentRow, toPayment } from "./payment-row";
import type { RecordApi } from "./record-api";
import { newPayment, paymentChange, wrongPaymentChange } from "./to-payment";
import { wireList } from "./wire-amounts";
import { wirePath } from "./wire-path";

const SENT = {
  clientId: "clientid",
  invoiceId: "invoiceid",
  method: "paymentmode",
  reference: "transactionid",
};

/** What is said of the one invoice where no list of them was sent. */
const ALONE = { "allocations.0.invoiceId": "invoiceid", "allocations.0.amount": "amount" };

function wireName(path: string, { allocations, kind }: Body): string {
  const names = { ...SENT, kind: kind === undefined ? "type" : "kind" };
  return wirePath(path, allocations === undefined ? { ...names, ...ALONE } : names);
}

const invoiceIds = wireList(z.array(z.object({ invoiceid: wireId })));

/** The invoice that a body names, or the first of those; of a list, the domain says what is wrong. */
async function namedInvoice({ holder }: Call, body: Body) {
  const [first] = invoiceIds.safeParse(body.allocations).data ?? [];
  const { data: alone } = wireId.safeParse(body.invoiceid);
  const id = first?.invoiceid ?? alone;
  const invoice = id === undefined ? null : await orNone(getDocument(holder.ctx, "invoice", id));
  const there = first !== undefined || alone === undefined || invoice !== null;
  const unknown: Fields = there ? {} : { invoiceid: ["errors.unknownInvoice"] };
  return { invoice, unknown };
}

const NOBODYS: Fields = { invoiceid: ["errors.required"] };

const isNobodys = ({ invoiceid, allocations, clientid }: Body) =>
  !invoiceid && !allocations && clientid === undefined;

async function add(call: Call, body: Body, options: Alongside) {
  const [{ invoice, unknown }, client] = await Promise.all([
    namedInvoice(call, body),
    namedClient(call, body.clientid),
  ]);
  const currency = namedCurrency(call, body) ?? invoice?.currency ?? client.currency;
  const read = paymentSchemas(currency).input.safeParse(body);
  const nobodys = isNobodys(body) ? NOBODYS : {};
  const sent = readOrRefuse(read, { ...nobodys, ...unknown, ...client.unknown });
  return createPayment(call.holder.ctx, newPayment(sent, currency, invoice), options);
}

async function update(call: Call, body: Body, now: WholePayment) {
  const { invoice, unknown } = await namedInvoice(call, body);
  const read = paymentSchemas(now.currency).change.safeParse(body);
  const named = namedCurrency(call, body);
  const fixed: Fields =
    named && named !== now.currency ? { currency: ["errors.currencyFixed"] } : {};
  const wrong = read.data ? wrongPaymentChange(read.data, now) : {};
  const sent = readOrRefuse(read, { ...unknown, ...fixed, ...wrong });
  return updatePayment(call.holder.ctx, paymentChange(sent, now, invoice));
}

const example = paymentSchemas("EUR");

export const payments: RecordApi<WholePayment, z.output<typeof paymentRow>> = {
  resource: "payments",
  words: { one: "payment", many: "payments", One: "Payment", Many: "Payments", tag: "Payments" },
  right: "records.write",
  link: "clientid",
  row: paymentRow,
  sorts: {
    id: "id",
    paymentid: "id",
    clientid: "clientId",
    number: "seq",
    amount: "amount",
    date: "date",
    daterecorded: "createdAt",
  },
  walk: walkPayments,
  page: pageOfPayments,
  get: wholePayment,
  toWire: toPayment,
  wireName,
  input: example.input.meta({ id: "PaymentInput", example: { invoiceid: 7, amount: "119.00" } }),
  change: example.change.meta({ id: "PaymentChange", example: { note: "By transfer" } }),
  add,
  update,
  remove: (ctx, id) => cancelPayment(ctx, { id }),
  notes: {
    add: "For an invoice, for several in `allocations`, or with `clientid` alone as credit of the customer.",
    update: "Where it goes stays, unless `invoiceid` or `allocations` say otherwise.",
    remove: "It is cancelled and keeps its number; what it paid is open again.",
  },
};
