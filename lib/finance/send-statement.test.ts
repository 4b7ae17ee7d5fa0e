import { sql } from "drizzle-orm";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "../context";
import { newClient, newInvoice } from "../documents/testing";
import { smtpMailer } from "../mail/mailer";
import { testContext, testUser } from "../testing";
import { sendStatement } from "./send-statement";
import { statementsOf } from "./statement";
import { statementPdf } from "./statement-pdf";

let ctx: Context;
let clientId: number;
let server: SMTPServer;
let received: Email[];
let url: string;

beforeEach(async () => {
  ctx = await testContext();
  clientId = await newClient(ctx);
  received = [];
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", async () => {
        received.push(await PostalMime.parse(Buffer.concat(parts)));
        done();
      });
    },
    onRcptTo: ({ address }, _session, done) =>
      done(address.startsWith("nobody") ? new Error("No such mailbox") : null),
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.server.address();
  url = `smtp://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
});
afterEach(() => new Promise<void>((done) => server.close(done)));

const words = {
  title: "Extras de cont",
  period: "2026",
  fiscalCode: "Cod fiscal",
  columns: { date: "Data", document: "Document", due: "Scadență", amount: "Sumă", balance: "Sold" },
  kinds: {
    invoice: "Factură",
    payment: "Plată",
    refund: "Restituire",
    creditNote: "Notă de credit",
  },
  opening: "Sold inițial",
  closing: "Sold final",
  nothing: "Nimic",
  page: (page: number, pages: number) => `${page}/${pages}`,
};

const pdfOf = async () => {
  const statements = await statementsOf(ctx, clientId, { from: "2026-01-01", to: "2026-12-31" });
  const parties = { workspace: "Noi", client: "Acme", fiscalCode: null, address: [] };
  return statementPdf({ statements, parties, words, locale: "ro" });
};

const letter = async () => ({
  mailer: smtpMailer({ url, from: "Noi <noi@example.com>" }),
  subject: "Extras de cont",
  text: "Bună ziua",
  filename: "extras.pdf",
  pdf: await pdfOf(),
});

const writtenDown = () =>
  ctx.db.rows(
    sql`select direction, with_whom, subject from communications where deleted_at is null`,
  );

test("a statement goes out as a PDF, and the mail is written down", async () => {
  await newInvoice(ctx, clientId, 10_000, { date: "2026-02-01" });
  await sendStatement(ctx, { clientId, email: "ana@acme.ro" }, await letter());
  const [mail] = received;
  expect(mail?.to?.[0]?.address).toBe("ana@acme.ro");
  expect(mail?.attachments[0]).toMatchObject({
    filename: "extras.pdf",
    mimeType: "application/pdf",
  });
  const pdf = Buffer.from(mail?.attachments[0]?.content as ArrayBuffer);
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  expect(await writtenDown()).toEqual([
    { direction: "out", with_whom: "ana@acme.ro", subject: "Extras de cont" },
  ]);
});

test("a mail that nobody takes, or no mail server, is told, and nothing is written down", async () => {
  const asked = { clientId, email: "nobody@acme.ro" };
  const refused = sendStatement(ctx, asked, await letter());
  await expect(refused).rejects.toMatchObject({ key: "errors.mailRefused" });
  const none = sendStatement(ctx, asked, { ...(await letter()), mailer: null });
  await expect(none).rejects.toMatchObject({ key: "errors.noMailServer" });
  expect(await writtenDown()).toEqual([]);
});

test("it takes the right to records, and a client that one sees", async () => {
  const asked = { clientId, email: "ana@acme.ro" };
  const support = sendStatement(await testUser(ctx.db, "support"), asked, await letter());
  await expect(support).rejects.toMatchObject({ code: "forbidden" });
  const nobody = sendStatement(ctx, { ...asked, clientId: 999 }, await letter());
  await expect(nobody).rejects.toMatchObject({ code: "not_found" });
  expect(received).toEqual([]);
});
