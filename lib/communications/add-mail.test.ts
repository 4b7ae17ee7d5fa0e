import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { createClient } from "../clients/mutations";
import { addContact } from "../contacts/mutations";
import type { Context } from "../context";
import { undoOperation } from "../history/undo";
import { testContext, testUser } from "../testing";
import { addMail } from "./add-mail";
import { deleteCommunication } from "./mutations";
import { getCommunication, listCommunications } from "./queries";
import { MAIL_BYTES } from "./schema";

async function withClient() {
  const ctx = await testUser((await testContext()).db, "manager", "ana");
  const { id: clientId } = await createClient(ctx, { name: "Acme" });
  const person = { clientId, firstName: "Ion", lastName: "Ene", email: "Ion@acme.ro" };
  const { id: contactId } = await addContact(ctx, person);
  const [{ email: ours = "" } = {}] = await ctx.db.rows<{ email?: string }>(
    sql`select email from users where id = ${ctx.actor.id}`,
  );
  return { ctx, clientId, contactId, ours };
}

const file = (headers: Record<string, string>, text = "Hello") =>
  new TextEncoder().encode(
    `${Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}`)
      .join("\r\n")}\r\n\r\n${text}`,
  );

const add = (ctx: Context, clientId: number, bytes: Uint8Array) =>
  addMail(ctx, { clientId, bytes, untitled: "(no subject)" });

test("what a contact wrote came in, and is hers", async () => {
  const { ctx, clientId, contactId, ours } = await withClient();
  const mail = file({ From: "ion@ACME.ro", To: ours, Date: "Thu, 26 Nov 2020 10:15:00 +0200" });
  const { id, subject } = await add(ctx, clientId, mail);
  expect(subject).toBe("(no subject)");
  expect(await getCommunication(ctx, id)).toMatchObject({
    kind: "email",
    direction: "in",
    contactId,
    withWhom: null,
    text: "Hello",
    at: Date.UTC(2020, 10, 26, 8, 15),
    colleague: "ana",
  });
});

test("what one of us wrote went out, to the contact among those who got it", async () => {
  const { ctx, clientId, contactId, ours } = await withClient();
  const { id } = await add(ctx, clientId, file({ From: ours, To: "x@y.ro", Cc: "ion@acme.ro" }));
  expect(await getCommunication(ctx, id)).toMatchObject({ direction: "out", contactId });
  const { id: other } = await add(ctx, clientId, file({ From: ours, To: "Eva <eva@y.ro>" }));
  expect(await getCommunication(ctx, other)).toMatchObject({
    contactId: null,
    withWhom: "Eva <eva@y.ro>",
  });
});

test("the same mail is kept once, until it is taken back", async () => {
  const { ctx, clientId } = await withClient();
  const mail = file({ From: "ion@acme.ro", Subject: "Prices", "Message-ID": "<1@acme.ro>" });
  const first = await add(ctx, clientId, mail);
  await expect(add(ctx, clientId, mail)).rejects.toMatchObject({
    code: "conflict",
    key: "errors.mailKnown|subject=Prices",
  });
  await undoOperation(ctx, first.operation ?? 0);
  await add(ctx, clientId, mail);
  expect((await listCommunications(ctx, { clientId })).rows).toHaveLength(1);
  const again = (await listCommunications(ctx, { clientId })).rows[0]?.id ?? 0;
  const gone = await deleteCommunication(ctx, again);
  await add(ctx, clientId, mail);
  await expect(undoOperation(ctx, gone.operation ?? 0)).rejects.toMatchObject({
    key: "errors.takenSince",
  });
  const { id: other } = await createClient(ctx, { name: "Other" });
  await add(ctx, other, mail);
});

test("a clock that is ahead is not believed", async () => {
  const { ctx, clientId } = await withClient();
  const { id } = await add(
    ctx,
    clientId,
    file({ From: "a@b.ro", Date: "Thu, 26 Nov 2099 10:15:00 +0200" }),
  );
  expect((await getCommunication(ctx, id)).at).toBeLessThanOrEqual(Date.now());
});

test("what is no mail, or too large a one, is refused at its field; so is who may not", async () => {
  const { ctx, clientId } = await withClient();
  const refused = (bytes: Uint8Array) => expect(add(ctx, clientId, bytes)).rejects;
  await refused(new Uint8Array(10)).toMatchObject({ fields: { file: ["errors.noMail"] } });
  await refused(new Uint8Array(MAIL_BYTES + 1)).toMatchObject({
    fields: { file: ["errors.mailTooLarge"] },
  });
  const mail = file({ From: "a@b.ro" });
  const viewer = await testUser(ctx.db, "viewer");
  const sales = await testUser(ctx.db, "sales");
  await expect(add(viewer, clientId, mail)).rejects.toMatchObject({ code: "forbidden" });
  await expect(add(sales, clientId, mail)).rejects.toMatchObject({ code: "not_found" });
});
