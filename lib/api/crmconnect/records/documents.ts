import { pageOfDocuments, walkDocuments } from "../../../documents/all-documents";
import { deleteDocument, updateDocument } from "../../../documents/change-document";
import { createDocument } from "../../../documents/create-document";
import { getDocument } from "../../../documents/queries";
import type { DocumentKind, DocumentView } from "../../../documents/schema";
import { namedClient, namedCurrency, readOrRefuse } from "./billing";
import { documentSchemas, LAST_DAY } from "./document-input";
import {
  creditNoteRow,
  estimateRow,
  invoiceRow,
  toCreditNote,
  toEstimate,
  toInvoice,
} from "./document-row";
import type { RecordApi } from "./record-api";
import { idName } from "./record-reference";
import { documentChange, newDocument, wrongChange, wrongNew } from "./to-document";
import { wirePath } from "./wire-path";

const NAMES = {
  clientId: "clientid",
  discountBp: "discount_percent",
  quantity: "qty",
  unitPrice: "rate",
  taxBp: "taxrate",
};

const SORTS = {
  id: "id",
  clientid: "clientId",
  number: "seq",
  date: "date",
  datecreated: "createdAt",
  total: "total",
};

type Own<W extends object> = Pick<
  RecordApi<DocumentView, W>,
  "resource" | "words" | "row" | "toWire"
> & { notes: { add: string } };

/** What the three kinds of documents have in common. */
function documentApi<W extends object>(
  kind: DocumentKind,
  { notes, ...own }: Own<W>,
): RecordApi<DocumentView, W> {
  const lastDay = LAST_DAY[kind];
  const example = documentSchemas(kind, "EUR");
  const name = idName(own.words.One);
  const names = { ...NAMES, ...(lastDay ? { dueDate: lastDay } : {}) };
  return {
    ...own,
    right: "records.write",
    link: "clientid",
    sorts: { ...SORTS, ...(lastDay ? { [lastDay]: "dueDate" } : {}) },
    walk: (ctx, asked) => walkDocuments(ctx, kind, asked),
    page: (ctx, asked) => pageOfDocuments(ctx, kind, asked),
    get: (ctx, id) => getDocument(ctx, kind, id),
    wireName: (path, { items }) =>
      wirePath(path, { ...names, lines: items === undefined ? "newitems" : "items" }),
    input: example.input.meta({ id: `${name}Input`, example: EXAMPLE }),
    change: example.change.meta({ id: `${name}Change`, example: { clientnote: "Thank you" } }),
    add: async (call, body, options) => {
      const { currency: usual, unknown } = await namedClient(call, body.clientid);
      const currency = namedCurrency(call, body) ?? usual;
      const read = documentSchemas(kind, currency).input.safeParse(body);
      const wrong = read.data ? wrongNew(read.data) : {};
      const sent = readOrRefuse(read, { ...unknown, ...wrong });
      return createDocument(call.holder.ctx, kind, newDocument(kind, sent, currency), options);
    },
    update: async (call, body, now) => {
      const currency = namedCurrency(call, body);
      const read = documentSchemas(kind, currency ?? now.currency).change.safeParse(body);
      const wrong = read.data ? wrongChange(read.data, now) : {};
      const change = documentChange(readOrRefuse(read, wrong), now, currency ?? undefined);
      return updateDocument(call.holder.ctx, kind, change);
    },
    remove: (ctx, id) => deleteDocument(ctx, kind, { id }),
    notes: {
      ...notes,
      update:
        "Lines in `items` take the place of those there are, those in `newitems` are added to them.",
      remove: `A draft goes, and can be taken back; ${own.words.one}s that have a number are cancelled and keep it.`,
    },
  };
}

const EXAMPLE = {
  clientid: 3,
  date: "2026-01-31",
  newitems: [{ description: "Consulting", qty: 2, rate: "50.00", taxname: "VAT|19.00" }],
};

export const invoices = documentApi("invoice", {
  resource: "invoices",
  words: { one: "invoice", many: "invoices", One: "Invoice", Many: "Invoices", tag: "Invoices" },
  row: invoiceRow,
  toWire: toInvoice,
  notes: { add: "It is sent, unpaid, unless its `status` says more." },
});

export const estimates = documentApi("estimate", {
  resource: "estimates",
  words: {
    one: "estimate",
    many: "estimates",
    One: "Estimate",
    Many: "Estimates",
    tag: "Estimates",
  },
  row: estimateRow,
  toWire: toEstimate,
  notes: { add: "With a `number` it is sent, without one a draft, unless its `status` says more." },
});

export const creditNotes = documentApi("creditNote", {
  resource: "credit_notes",
  words: {
    one: "credit note",
    many: "credit notes",
    One: "Credit note",
    Many: "Credit notes",
    tag: "Credit notes",
  },
  row: creditNoteRow,
  toWire: toCreditNote,
  notes: { add: "It is open unless its `status` says more." },
});
