import type { DocumentKind, DocumentLine } from "@/db/record-kinds";
import type { Fields } from "../errors";
import { MOST } from "../money";
import { STATUSES_OF } from "./schema";
import { totalsOf } from "./totals";

type Counted = { lines: DocumentLine[]; discountBp: number; total?: number };

/** The sums of a document: of its lines, or the one it came with. */
export function sumsOf({ lines, discountBp, total = 0 }: Counted) {
  if (!lines.length) return { subtotal: total, discount: 0, tax: 0, total };
  const { taxes: _, ...sums } = totalsOf(lines, discountBp);
  return sums;
}

type Checked = { date: string; dueDate?: string | null; lines: DocumentLine[]; total: number };

/** What can't be about a document, whatever it was before. */
export function wrongFields({ date, dueDate, lines, total }: Checked): Fields {
  const wrong: Fields = {};
  if (dueDate && dueDate < date) wrong.dueDate = ["errors.dayOrder"];
  const sum = lines.length ? "lines" : "total";
  if (total < 0) wrong[sum] = ["errors.totalBelowZero"];
  if (total > MOST) wrong[sum] = ["errors.amount"];
  return wrong;
}

export type Status = "draft" | "sent" | "accepted" | "declined" | "cancelled";

/** From which state a document may go where. A numbered one never becomes a draft again. */
const STEPS: Record<Status, readonly Status[]> = {
  draft: ["sent", "accepted", "declined"],
  sent: ["accepted", "declined", "cancelled"],
  accepted: ["sent", "declined", "cancelled"],
  declined: ["sent", "accepted", "cancelled"],
  cancelled: [],
};

export const refusedStep = (from: Status, to: Status) => to !== from && !STEPS[from].includes(to);

export const wrongStep = (from: Status, to: Status): Fields =>
  refusedStep(from, to) ? { status: [`errors.statusStep.${from}`] } : {};

export const wrongStatus = (kind: DocumentKind, status: Status | undefined): Fields =>
  !status || (STATUSES_OF[kind] as readonly Status[]).includes(status)
    ? {}
    : { status: ["errors.choice"] };

/** Credit notes have no last day. */
export const until = (kind: DocumentKind, dueDate: string | null | undefined) =>
  kind === "creditNote" || dueDate === undefined ? {} : { dueDate };
