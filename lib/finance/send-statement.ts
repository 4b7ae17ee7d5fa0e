import { insertRows } from "@/db/bulk";
import { communications } from "@/db/schema";
import type { Writer } from "@/db/write";
import { authorize, type Context } from "../context";
import { AppError } from "../errors";
import type { Mailer } from "../mail/mailer";
import { nextId, type Saved, saveRecord, seenClient } from "../records/record-door";
import { balancesOf } from "./balances";
import type { StatementMail } from "./schema";

type Letter = {
  /** Null where the workspace has no mail server. */
  mailer: Mailer | null;
  subject: string;
  text: string;
  filename: string;
  pdf: Uint8Array;
};

/**
 * Sends a statement by e-mail, then writes the mail down among the client's communications. Refuses
 * when there is no mail server, or when it does not take the mail: nothing is written down then.
 */
export async function sendStatement(
  ctx: Context,
  { clientId, email }: Pick<StatementMail, "clientId" | "email">,
  { mailer, subject, text, filename, pdf }: Letter,
): Promise<Saved> {
  authorize(ctx, "records.write");
  await balancesOf(ctx, clientId); // a client that one does not see gets no mail
  if (!mailer) throw refusal("This workspace has no mail server.", "errors.noMailServer");
  const attachments = [{ filename, contentType: "application/pdf", content: pdf }];
  await mailer({ to: email, subject, text, attachments }).catch(() => {
    throw refusal("The mail server did not take the mail.", "errors.mailRefused");
  });
  const writeDown = async (w: Writer) => {
    const client = await seenClient(ctx, w, clientId);
    const id = await nextId(w, communications);
    const mail = { kind: "email", direction: "out", at: Date.now(), withWhom: email } as const;
    const { userId } = ctx.actor;
    w.later(insertRows(communications, [{ id, clientId, ...mail, subject, text, userId }]));
    return { id, label: client.name };
  };
  return saveRecord(ctx, { kind: "statement.send", right: "records.write" }, writeDown);
}

const refusal = (message: string, key: string) => new AppError("conflict", message, { key });
