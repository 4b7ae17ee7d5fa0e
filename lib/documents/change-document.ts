import { getTableName, sql } from "drizzle-orm";
import type { DocumentKind } from "@/db/record-kinds";
import type { CreditNote, Invoice } from "@/db/schema";
import type { Writer } from "@/db/write";
import { authorize, type Context } from "../context";
import { AppError, type Fields, refuseFields } from "../errors";
import { messageKey } from "../message-key";
import { toDecimal } from "../money";
import { refuseRefunded } from "../payments/credit";
import { changeRecord, lockedRecord, type Saved, saveRecord } from "../records/record-door";
import { said } from "../said";
import { workspaceToday } from "../settings/today";
import { placeOf } from "./billed-client";
import { type Status, sumsOf, until, wrongFields, wrongStatus, wrongStep } from "./document-row";
import { KINDS } from "./kinds";
import { takeNumber } from "./numbering";
import type { DocumentUpdate } from "./schema";

/** What any of the three kinds has kept. */
type Kept = Pick<
  Invoice,
  "id" | "clientId" | "number" | "currency" | "date" | "lines" | "total"
> & {
  status: Status;
  discountBp: number;
  dueDate?: string | null;
} & Partial<Pick<Invoice, "paid" | "credited"> & Pick<CreditNote, "applied">>;

/**
 * Changes what differs and leaves the rest; a draft that is sent gets its number. Refuses a state it
 * can't go to, another currency once money went in, and a total below what was paid.
 */
export async function updateDocument(
  ctx: Context,
  kind: DocumentKind,
  { id, version, number, total, ...own }: DocumentUpdate,
): Promise<Saved> {
  authorize(ctx, "records.write");
  const { settings, today } = await workspaceToday(ctx);
  const { table, what, first } = KINDS[kind];
  const begin = { kind: operationOf(kind, own.status), right: "records.write" } as const;
  return saveRecord(ctx, begin, async (w) => {
    const now: Kept = await lockedRecord(ctx, w, table, { id, version, what });
    const patch = said(own);
    const wanted = { ...now, ...patch, ...newSums(now, { ...patch, total }) };
    refuseFields({ ...wrongChange(now, wanted, number), ...wrongStatus(kind, own.status) });
    if (kind === "creditNote" && own.status === "cancelled")
      await refuseRefunded(w, now, { creditNoteId: id });
    const leaves = now.number === null && wanted.status !== "draft";
    const numbered = leaves ? await takeNumber(w, table, { wanted: number, first }) : {};
    const moved =
      wanted.date === now.date ? {} : { at: placeOf(wanted.date, today, settings.zone) };
    const { dueDate, ...columns } = { ...wanted, ...numbered, ...moved };
    changeRecord(w, table, now as never, { ...columns, ...until(kind, dueDate) } as never);
    return { id, label: columns.number ?? (await clientName(w, now.clientId)) };
  });
}

function newSums(now: Kept, patch: Partial<Kept>) {
  const { lines, discountBp, total } = patch;
  if (lines === undefined && discountBp === undefined && total === undefined) return {};
  return sumsOf({ ...now, ...said(patch), total: total ?? now.total });
}

function wrongChange(now: Kept, wanted: Kept, number: string | null | undefined): Fields {
  const given = (now.paid ?? 0) + (now.credited ?? 0) + (now.applied ?? 0);
  const wrong = {
    ...wrongFields(wanted),
    ...wrongStep(now.status, wanted.status),
    ...wrongNumber(now, wanted, number),
  };
  if (given > 0 && wanted.currency !== now.currency) wrong.currency = ["errors.currencyFixed"];
  if (wanted.total < given && wanted.status !== "cancelled")
    wrong[wanted.lines.length ? "lines" : "total"] = [
      messageKey("errors.totalBelowGiven", { given: toDecimal(given, now.currency) }),
    ];
  return wrong;
}

function wrongNumber(now: Kept, { status }: Kept, number: string | null | undefined): Fields {
  if (!number || number === now.number) return {};
  if (now.number !== null) return { number: ["errors.numberFixed"] };
  return status === "draft" ? { number: ["errors.draftNumber"] } : {};
}

const VERBS: Partial<Record<Status, string>> = {
  sent: "send",
  accepted: "accept",
  declined: "decline",
  cancelled: "cancel",
};

const operationOf = (kind: DocumentKind, status: Status | undefined) =>
  `${kind}.${(status && VERBS[status]) ?? "update"}`;

async function clientName(w: Writer, id: number) {
  const [row] = await w.rows<{ name: string }>(sql`select name from clients where id = ${id}`);
  return row?.name ?? "";
}

/** Moves a draft to the trash; what has a number is cancelled, and keeps it. */
export async function deleteDocument(
  ctx: Context,
  kind: DocumentKind,
  { id, version }: { id: number; version?: number },
): Promise<Saved> {
  const { table, what } = KINDS[kind];
  const [row] = await ctx.db.rows<{ number: string | null }>(
    sql`select number from ${sql.identifier(getTableName(table))} where id = ${id}`,
  );
  if (row?.number) return updateDocument(ctx, kind, { id, version, status: "cancelled" });
  const begin = { kind: `${kind}.delete`, right: "records.write" } as const;
  return saveRecord(ctx, begin, async (w) => {
    const now: Kept = await lockedRecord(ctx, w, table, { id, version, what });
    if (now.number)
      throw new AppError("conflict", `This ${what} was sent meanwhile.`, {
        key: "errors.recordStale",
      });
    changeRecord(w, table, now as never, { deletedAt: Date.now() } as never);
    return { id, label: await clientName(w, now.clientId) };
  });
}
