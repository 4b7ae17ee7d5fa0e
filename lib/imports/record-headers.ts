import { NAMED_CLIENT_HEADERS } from "./named-client-headers";

const NOTE = "notes, remark, remarks, comment, comments, nota, observatii, mentiuni";
const CURRENCY = "currency code, moneda, valuta";
const AMOUNT_DATE = "data, data emiterii, data document, document date, issue date";

const DOCUMENT = {
  ...NAMED_CLIENT_HEADERS,
  date: `invoice date, order date, ${AMOUNT_DATE}, data facturii`,
  currency: CURRENCY,
  total: "amount, grand total, total amount, total de plata, valoare, suma, total cu tva",
  tax: "vat amount, total tax, tax amount, tva, valoare tva",
  status: "state, stare",
  note: NOTE,
};

/** How files call what we know of each kind of record. The field's own name always counts. */
export const RECORD_HEADERS = {
  invoices: {
    number: "invoice number, invoice no, invoice, numar, numar factura, nr factura, factura",
    ...DOCUMENT,
    due_date: "due, due on, payment due, scadenta, data scadentei, termen de plata",
  },
  estimates: {
    number: "estimate number, estimate no, quote number, numar, numar oferta, nr oferta, oferta",
    ...DOCUMENT,
    due_date: "valid until, expiry date, expires, valabila pana la, valabil pana la",
  },
  credit_notes: {
    number: "credit note number, credit note no, numar, numar nota de credit, nota de credit",
    ...DOCUMENT,
  },
  payments: {
    number: "payment number, payment no, receipt, receipt number, numar, numar plata, nr chitanta",
    ...NAMED_CLIENT_HEADERS,
    invoice: "invoice number, invoice no, factura, numar factura, nr factura",
    date: "payment date, paid on, data, data platii, data incasarii",
    amount: "total, sum, paid, suma, valoare, suma platita, incasat",
    currency: CURRENCY,
    kind: "type, tip",
    method: "payment method, payment mode, mode, metoda, metoda de plata, mod de plata",
    reference: "transaction id, transaction, bank reference, referinta, id tranzactie",
    keep_credit: "credit, avans",
    note: NOTE,
  },
  projects: {
    ...NAMED_CLIENT_HEADERS,
    name: "project, project name, title, proiect, nume, denumire, nume proiect",
    status: "state, stare",
    start_date: "start, begins, data inceput, inceput",
    deadline: "due date, end date, termen, data final",
    description: "details, text, descriere, detalii",
  },
  tickets: {
    ...NAMED_CLIENT_HEADERS,
    subject: "title, ticket, subiect, titlu",
    status: "state, stare",
    priority: "prioritate",
    text: "message, description, body, mesaj, descriere",
  },
  tasks: {
    ...NAMED_CLIENT_HEADERS,
    title: "task, name, subject, sarcina, titlu, nume",
    due_date: "due, deadline, termen, scadenta",
    done: "completed, finished, gata, finalizat, terminat",
    description: "details, text, descriere, detalii",
  },
  notes: {
    ...NAMED_CLIENT_HEADERS,
    text: "note, notes, body, content, nota, text nota, continut",
  },
  communications: {
    ...NAMED_CLIENT_HEADERS,
    kind: "type, channel, tip, canal",
    direction: "directie, sens",
    date: "when, at, time, data, ora, data si ora",
    subject: "title, subiect, titlu",
    with: "with whom, contact, person, from, to, cu, persoana",
    text: "body, message, notes, mesaj, continut, text mesaj",
  },
} as const;

export type RecordKind = keyof typeof RECORD_HEADERS;
