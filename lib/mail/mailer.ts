import nodemailer from "nodemailer";

export type Mail = {
  to: string;
  subject: string;
  text: string;
  attachments?: { filename: string; contentType: string; content: Uint8Array }[];
};

/** Hands a mail to the mail server; its promise breaks when that does not take it. */
export type Mailer = (mail: Mail) => Promise<void>;

const PATIENCE_MS = 15_000;

/** A mail server by its address, `smtp://user:password@host:587`. */
export function smtpMailer({ url, from }: { url: string; from: string }): Mailer {
  const transport = nodemailer.createTransport({
    url,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  } as nodemailer.TransportOptions);
  return async ({ attachments = [], ...mail }) => {
    const files = attachments.map((file) => ({ ...file, content: Buffer.from(file.content) }));
    await transport.sendMail({ from, ...mail, attachments: files });
  };
}
