import "server-only";
import { type Mailer, smtpMailer } from "../mail/mailer";
import { env } from "./env";

/** The mail server of this workspace; null when none is set. */
export function configuredMailer(): Mailer | null {
  const { SMTP_URL: url, MAIL_FROM: from } = env;
  return url && from ? smtpMailer({ url, from }) : null;
}
