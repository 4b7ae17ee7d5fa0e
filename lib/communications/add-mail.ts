import { sql } from "drizzle-orm";
import { authorize, type Context } from "../context";
import { invalidField } from "../errors";
import type { Saved } from "../records/record-door";
import { createCommunication } from "./mutations";
import { type Mail, type Mailbox, readEml } from "./read-eml";
import { MAIL_BYTES } from "./schema";

type MailFile = {
  clientId: number;
  bytes: Uint8Array;
  /** What a mail without a subject is called. */
  untitled: string;
};

/** Writes a mail down from its file: once, with the contact it is from or to, and which way it went. */
export async function addMail(
  ctx: Context,
  { clientId, bytes, untitled }: MailFile,
): Promise<Saved & { subject: string }> {
  authorize(ctx, "notes.write");
  if (bytes.length > MAIL_BYTES) throw invalidField("file", "errors.mailTooLarge");
  const mail = await readEml(bytes);
  if (!mail) throw invalidField("file", "errors.noMail");
  const { text, messageId } = mail;
  const subject = mail.subject || untitled;
  const at = Math.min(mail.at ?? Date.now(), Date.now()); // a clock that is ahead is not believed
  const input = { clientId, kind: "email", at, subject, text, messageId } as const;
  const saved = await createCommunication(ctx, {
    ...input,
    ...(await withWhom(ctx, clientId, mail)),
  });
  return { ...saved, subject };
}

/** Out when one of us wrote it, else in; with the first of the others who is a contact, else by name and address. */
async function withWhom(ctx: Context, clientId: number, { from, to }: Mail) {
  const addresses = JSON.stringify([from, ...to].flatMap((one) => one?.address ?? []));
  const [ours, people] = await Promise.all([
    ctx.db.rows<{ email: string }>(sql`select email from users
      where email in (select value from json_each(${addresses})) and deleted_at is null`),
    ctx.db.rows<{ id: number; email: string }>(sql`select id, lower(email) as email from contacts
      where client_id = ${clientId} and deleted_at is null
        and lower(email) in (select value from json_each(${addresses}))`),
  ]);
  const isOurs = (one: Mailbox | null) => ours.some(({ email }) => email === one?.address);
  const direction = isOurs(from) ? "out" : "in";
  const others = direction === "out" ? to : [from, ...to].filter((one) => one !== null);
  const contact = others
    .map(({ address }) => people.find(({ email }) => email === address))
    .find((one) => one !== undefined);
  const stranger = contact ? undefined : others.find((one) => !isOurs(one));
  return { direction, contactId: contact?.id, withWhom: stranger && nameOf(stranger) } as const;
}

const nameOf = ({ name, address }: Mailbox) =>
  (name && name !== address ? `${name} <${address}>` : address).slice(0, 191);
