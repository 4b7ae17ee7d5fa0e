import { z } from "zod";
import { type DocumentKind, documentFields as of } from "../../../documents/schema";
import { readAs, wireCurrency, wired, wireId, wireSwitch } from "../wire-fields";
import { wireLines } from "./document-line";
import { stateIn } from "./document-status";
import { wireMoney, wireScaled } from "./wire-amounts";

const note = wired(of.note);

/** What each kind calls the last day to pay or to accept. */
export const LAST_DAY = { invoice: "duedate", estimate: "expirydate", creditNote: null } as const;

/** What may be written of a document, in the family's names, each checked by the rule of its field. */
function fieldsOf(kind: DocumentKind, currency: string) {
  const lines = wireLines(currency);
  const money = wireMoney(currency).pipe(of.total);
  const lastDay = wired(of.dueDate);
  const own = LAST_DAY[kind];
  const lastDays = own ? { [own]: lastDay } : {};
  return {
    clientid: wireId.meta({ description: "The `userid` of the customer.", example: "3" }),
    number: wired(of.number).meta({
      description: "Kept as it is given; without one the next of the series is taken.",
    }),
    date: wired(of.date).meta({ example: "2026-01-31" }),
    ...(lastDays as { duedate: typeof lastDay; expirydate: typeof lastDay }), // some kinds lack them
    currency: wireCurrency.meta({
      description: "A number as in `default_currency`, or an ISO code; the customer's by default.",
    }),
    newitems: lines.meta({ description: "Lines: of a new one all of them, else further ones." }),
    items: lines.meta({ description: "All lines there are to be, in place of those there were." }),
    subtotal: money.meta({ description: "As `total`, where that is not said." }),
    total: money.meta({ description: "Only used where there are no lines; else they are summed." }),
    discount_percent: wireScaled(2, "errors.discount")
      .pipe(of.discountBp)
      .meta({ description: "On every line; what the customer's groups give by default." }),
    clientnote: note,
    adminnote: note,
    note,
    status: readAs((text) => stateIn(kind, text), "errors.choice").meta({
      description: STATUSES[kind],
    }),
    save_as_draft: wireSwitch,
  };
}

const STATUSES = {
  invoice:
    "`1` (unpaid), `5` (cancelled) or `6` (draft), or the word; a new one is unpaid. `2` paid, `3` partly paid and `4` overdue follow from payments and days.",
  estimate:
    "`1` draft, `2` sent, `3` declined, `4` accepted or `6` cancelled, or the word; a new one is sent when it has a `number`, else a draft. `5` expired follows from the day.",
  creditNote:
    "`1` open, `3` void or `4` draft, or the word; a new one is open. `2` closed follows from what it went to.",
};

const made = new Map<string, ReturnType<typeof make>>();

function make(kind: DocumentKind, currency: string) {
  const fields = fieldsOf(kind, currency);
  const change = z.object(fields).partial();
  return { change, input: change.extend({ clientid: fields.clientid }) };
}

/** What a body may say of a document, its amounts in a currency. */
export function documentSchemas(kind: DocumentKind, currency: string) {
  const key = `${kind} ${currency}`;
  const known = made.get(key) ?? make(kind, currency);
  made.set(key, known);
  return known;
}

type Schemas = ReturnType<typeof make>;

export type WireDocument = z.output<Schemas["input"]>;
export type WireDocumentChange = z.output<Schemas["change"]>;
