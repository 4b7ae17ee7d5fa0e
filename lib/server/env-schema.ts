import { isIP } from "node:net";
import { z } from "zod";

const EMBEDDED = "file:";
const REMOTE = ["libsql:", "http:", "https:", "ws:", "wss:"];

const databaseUrl = z
  .string()
  .default("file:./data/clientele.db")
  .refine(isDatabaseUrl, "a file:, libsql:, http(s): or ws(s): address");

const port = z
  .string()
  .default("3000")
  .refine(isPort, "a whole number from 1 to 65535")
  .transform(Number);

const appUrl = z
  .string()
  .refine(isOrigin, "an http(s) address without a path, such as https://crm.example.com")
  .transform((text) => new URL(text).origin)
  .optional();

const proxies = z
  .string()
  .default("")
  .transform((text) => text.split(",").flatMap((part) => part.trim() || []))
  .refine((list) => list.every(isNetwork), "IP addresses or networks, separated by commas");

const smtpUrl = z
  .string()
  .refine(isSmtp, "the address of a mail server, such as smtp://user:password@mail.example.com:587")
  .optional();

/** What a program that only opens the database needs. */
export const databaseVariables = z.object({
  DATABASE_URL: databaseUrl,
  DATABASE_AUTH_TOKEN: z.string().optional(),
});

/** What serving needs. Each message is what the value should be. */
export const serverVariables = databaseVariables
  .extend({
    PORT: port,
    HOST: z.string().optional(),
    APP_URL: appUrl,
    AUTH_SECRET: z.string().min(32, "at least 32 characters long").optional(),
    TRUSTED_PROXIES: proxies,
    SMTP_URL: smtpUrl,
    MAIL_FROM: z.string().optional(),
    VERCEL: z.string().optional(),
  })
  .superRefine((value, ctx) => {
    const embedded = isEmbedded(value.DATABASE_URL);
    const refuse = (name: string, message: string) =>
      ctx.addIssue({ code: "custom", path: [name], message });
    if (embedded && value.VERCEL)
      refuse("DATABASE_URL", "a remote database: Vercel keeps no local folder between requests");
    if (value.SMTP_URL && !value.MAIL_FROM)
      refuse("MAIL_FROM", "the address that mails come from, because SMTP_URL is set");
    if (!embedded && isDatabaseUrl(value.DATABASE_URL) && !value.AUTH_SECRET)
      refuse("AUTH_SECRET", "at least 32 random characters, because the database is remote");
  });

const isEmbedded = (url: string) => url.startsWith(EMBEDDED);

const parsed = (text: string) => (URL.canParse(text) ? new URL(text) : null);

function isDatabaseUrl(text: string) {
  const url = parsed(text);
  if (url?.protocol === EMBEDDED) return !url.hostname && !url.pathname.endsWith("/");
  return Boolean(url?.hostname) && REMOTE.includes(url?.protocol ?? "");
}

function isPort(text: string) {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535;
}

function isOrigin(text: string) {
  const url = parsed(text);
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  return url.pathname === "/" && !url.search && !url.hash && !url.username;
}

function isSmtp(text: string) {
  const url = parsed(text);
  return Boolean(url?.hostname) && /^smtps?:$/.test(url?.protocol ?? "");
}

function isNetwork(text: string) {
  const [address = "", bits, ...rest] = text.split("/");
  const most = { 4: 32, 6: 128 }[isIP(address)];
  if (!most || rest.length) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
}
