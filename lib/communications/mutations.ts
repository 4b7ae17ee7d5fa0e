import { sql } from "drizzle-orm";
import { insertRows } from "@/db/bulk";
import { communications } from "@/db/schema";
import type { Writer } from "@/db/write";
import type { Context } from "../context";
import { AppError, type Fields, refuseFields } from "../errors";
import { messageKey } from "../message-key";
import { unknownFields } from "../records/known";
import {
  type Alongside,
  changeRecord,
  lockedRecord,
  nextId,
  type Saved,
  saveRecord,
  seenClient,
} from "../records/record-door";
import type { CommunicationInput, CommunicationUpdate } from "./schema";

const right = "notes.write";
const CLOCKS_DIFFER = 5 * 60_000;

/** Writes a call, a mail or a meeting down, in the name of who asks. */
export async function createCommunication(
  ctx: Context,
  input: CommunicationInput & { messageId?: string | null },
  more: Alongside = {},
): Promise<Saved> {
  const add = async (w: Writer) => {
    await seenClient(ctx, w, input.clientId);
    if (input.messageId) await refuseKnown(w, input.clientId, input.messageId);
    await refuseWrong(w, input.clientId, input, input);
    const id = await nextId(w, communications);
    w.later(insertRows(communications, [{ id, ...input, userId: ctx.actor.userId }]));
    return { id, label: input.subject };
  };
  return saveRecord(ctx, { kind: "communication.create", right }, add, more);
}

/** Changes what is given and differs; it stays in the name of who wrote it down. */
export async function updateCommunication(
  ctx: Context,
  { id, version, ...change }: CommunicationUpdate,
  more: Alongside = {},
): Promise<Saved> {
  const edit = async (w: Writer) => {
    const now = await lockedRecord(ctx, w, communications, { id, version, what: "communication" });
    const contactId = change.contactId === now.contactId ? null : change.contactId;
    await refuseWrong(w, now.clientId, { contactId }, { ...now, ...change });
    changeRecord(w, communications, now, change);
    return { id, label: change.subject ?? now.subject };
  };
  return saveRecord(ctx, { kind: "communication.update", right }, edit, more);
}

/** Takes one out of sight. */
export const deleteCommunication = (ctx: Context, id: number): Promise<Saved> =>
  saveRecord(ctx, { kind: "communication.delete", right }, async (w) => {
    const now = await lockedRecord(ctx, w, communications, { id, what: "communication" });
    changeRecord(w, communications, now, { deletedAt: Date.now() });
    return { id, label: now.subject };
  });

/** The same mail is kept once with a client. */
async function refuseKnown(w: Writer, clientId: number, messageId: string) {
  const [known] = await w.rows<{ subject: string }>(sql`select subject from communications
    where client_id = ${clientId} and message_id = ${messageId} and deleted_at is null`);
  if (!known) return;
  throw new AppError("conflict", `The mail «${known.subject}» is here already.`, {
    key: messageKey("errors.mailKnown", { subject: known.subject }),
  });
}

type Wanted = Pick<CommunicationInput, "kind" | "at">;

/** Names all that can't be so at once. A meeting may lie ahead; what was said was said. */
async function refuseWrong(
  w: Writer,
  clientId: number,
  { contactId }: Pick<CommunicationUpdate, "contactId">,
  { kind, at }: Wanted,
) {
  const early = kind !== "meeting" && at > Date.now() + CLOCKS_DIFFER;
  const future: Fields = early ? { at: ["errors.future"] } : {};
  const ids = contactId ? [contactId] : [];
  const unknown = await unknownFields(w, clientId, [{ field: "contactId", kind: "contact", ids }]);
  refuseFields({ ...future, ...unknown });
}
