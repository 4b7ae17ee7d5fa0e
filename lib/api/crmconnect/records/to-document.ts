import type {
  DocumentInput,
  DocumentKind,
  DocumentState,
  DocumentUpdate,
  DocumentView,
} from "../../../documents/schema";
import type { Fields } from "../../../errors";
import { stays } from "./billing";
import type { WireDocument, WireDocumentChange } from "./document-input";
import { kept } from "./document-status";

/** What a body says under the domain's names, but for lines, sum, state and number. */
const shared = (sent: WireDocumentChange) => ({
  date: sent.date,
  dueDate: sent.duedate ?? sent.expirydate,
  discountBp: sent.discount_percent,
  note: sent.clientnote ?? sent.adminnote ?? sent.note,
});

const said = ({ save_as_draft, status }: WireDocumentChange): DocumentState | undefined =>
  save_as_draft ? "draft" : status;

/** What a new document is when nothing is said of it. */
const usual = (kind: DocumentKind, { number }: WireDocument) =>
  kind === "estimate" && !number ? "draft" : "sent";

/** What can't be about a new document, where the domain would take it. */
export function wrongNew(sent: WireDocumentChange): Fields {
  const wrong: Fields = {};
  const { items = [], newitems = [], total = sent.subtotal } = sent;
  if (!items.length && !newitems.length && total === undefined) wrong.lines = ["errors.required"];
  const state = said(sent);
  if (state && kept(state) === null) wrong.status = ["errors.statusSeen"];
  return wrong;
}

/** A new document in the domain's words. A draft has no number, so that one is passed over. */
export function newDocument(
  kind: DocumentKind,
  sent: WireDocument,
  currency: string,
): DocumentInput {
  const status = kept(said(sent) ?? usual(kind, sent)) ?? "sent";
  const number = status === "draft" ? undefined : sent.number;
  const lines = [...(sent.items ?? []), ...(sent.newitems ?? [])];
  const total = lines.length ? undefined : (sent.total ?? sent.subtotal);
  return { ...shared(sent), clientId: sent.clientid, currency, lines, total, status, number };
}

/** What can't be about a change, where the domain would not see it. */
export function wrongChange(sent: WireDocumentChange, now: DocumentView): Fields {
  const state = said(sent);
  const seen = state && kept(state) === null && state !== now.state;
  return { ...stays(sent.clientid, now), ...(seen ? { status: ["errors.statusSeen"] } : {}) };
}

/** A change in the domain's words; one to lines or sums is to what was read, and to nothing newer. */
export function documentChange(
  sent: WireDocumentChange,
  now: DocumentView,
  currency: string | undefined,
): DocumentUpdate {
  const { id, version } = now;
  const { items, newitems = [], number } = sent;
  const anew = items !== undefined || newitems.length > 0;
  const lines = anew ? [...(items ?? now.lines), ...newitems] : undefined;
  const total = (lines ?? now.lines).length ? undefined : (sent.total ?? sent.subtotal);
  const status = statusOf(sent, now);
  const change = { ...shared(sent), currency, lines, total, status, number };
  return { id, ...change, ...(anew || total !== undefined ? { version } : {}) };
}

function statusOf(sent: WireDocumentChange, now: DocumentView): DocumentUpdate["status"] {
  const state = said(sent);
  return state && (kept(state) ?? now.status);
}
