import { type Communication, communications } from "@/db/schema";
import { contactNames } from "../contacts/queries";
import type { Context } from "../context";
import {
  type AllAsked,
  type Numbered,
  pageOfAllRecords,
  walkRecords,
} from "../records/all-records";
import { countRecords } from "../records/count-records";
import { getRecord, pageOfRecords, type RecordPage } from "../records/page-of-records";
import { userNames } from "../users/names";

/** A call, a mail or a meeting as screens and programs know it. */
export type CommunicationRow = Communication & {
  /** What the contact is called it was with. */
  contact: string | null;
  /** Who of us. */
  colleague: string | null;
};

type Asked = { clientId: number; after?: string; limit?: number };

/** What was said with a client that one may see, last first, a page at a time. */
export async function listCommunications(
  ctx: Context,
  asked: Asked,
): Promise<RecordPage<CommunicationRow>> {
  const { rows, next } = await pageOfRecords(ctx, communications, { ...asked, by: "at" });
  return { rows: await withNames(ctx, rows), next };
}

export const countCommunications = (ctx: Context, clientId: number) =>
  countRecords(ctx, communications, clientId);

/** One live call, mail or meeting with a live client that one may see. */
export async function getCommunication(ctx: Context, id: number): Promise<CommunicationRow> {
  const one = await getRecord(ctx, communications, { id, what: "communication" });
  const [row = { ...one, contact: null, colleague: null }] = await withNames(ctx, [one]);
  return row;
}

const ALL = { table: communications, texts: ["subject", "text"] };

/** What was said with all clients that one may see, by number: a page, with the exact total. */
export async function pageOfCommunications(ctx: Context, asked: AllAsked & Numbered) {
  const { rows, total } = await pageOfAllRecords(ctx, ALL, asked);
  return { rows: await withNames(ctx, rows), total };
}

/** The same, all of them, batch after batch. */
export async function* walkCommunications(
  ctx: Context,
  asked: AllAsked & { limit?: number },
): AsyncGenerator<CommunicationRow[]> {
  for await (const rows of walkRecords(ctx, ALL, asked)) yield await withNames(ctx, rows);
}

async function withNames(
  ctx: Context,
  rows: readonly Communication[],
): Promise<CommunicationRow[]> {
  const idsOf = (field: "contactId" | "userId") => rows.flatMap((row) => row[field] ?? []);
  const [contacts, users] = await Promise.all([
    contactNames(ctx, idsOf("contactId")).then((found) => new Map(found)),
    userNames(ctx, idsOf("userId")),
  ]);
  return rows.map((row) => ({
    ...row,
    contact: contacts.get(row.contactId ?? 0) ?? null,
    colleague: users.get(row.userId ?? 0) ?? null,
  }));
}
