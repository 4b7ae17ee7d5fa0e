import PostalMime, { type Address, type Email } from "postal-mime";
import { clean } from "../text";
import { htmlText } from "./html-text";
import { LONGEST_SUBJECT, LONGEST_TEXT } from "./schema";

export type Mailbox = { name: string; address: string };

/** What a mail says, as far as it is kept. */
export type Mail = {
  subject: string;
  text: string | null;
  /** UTC milliseconds; null when the mail does not say. */
  at: number | null;
  from: Mailbox | null;
  to: Mailbox[];
  messageId: string | null;
};

/** Reads a mail from the bytes of its file; null when they are none. Nothing in them can make it throw. */
export async function readEml(bytes: Uint8Array): Promise<Mail | null> {
  const mail = await parse(bytes);
  if (!mail) return null;
  const [from = null] = mailboxes([mail.from, mail.sender]);
  const to = mailboxes([...(mail.to ?? []), ...(mail.cc ?? [])]);
  if (!from && !to.length) return null; // some other file
  const date = Date.parse(mail.date ?? "");
  return {
    subject: line(mail.subject, LONGEST_SUBJECT),
    text: shortened(clean(textOf(mail)), LONGEST_TEXT) || null,
    at: Number.isNaN(date) ? null : date,
    from,
    to,
    messageId: line(mail.messageId, 255) || null,
  };
}

async function parse(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, { rfc822Attachments: true });
  } catch {
    return null; // nested deeper than a mail is, or no mail at all
  }
}

const textOf = ({ text, html }: Email) => (text?.trim() ? text : htmlText(html ?? ""));

const mailboxes = (addresses: readonly (Address | undefined)[]): Mailbox[] =>
  addresses
    .flatMap((one) => one?.group ?? one ?? [])
    .flatMap(({ name, address }) =>
      address?.includes("@")
        ? { name: line(name, 191), address: line(address, 191).toLowerCase() }
        : [],
    );

const line = (text: string | undefined, max: number) =>
  shortened(clean(text ?? "").replace(/\s+/g, " "), max);

const shortened = (text: string, max: number) =>
  text.length > max ? `${text.slice(0, max - 1).toWellFormed()}…` : text;
