import { beforeEach, expect, test } from "vitest";
import { createClient } from "../clients/mutations";
import { addContact } from "../contacts/mutations";
import { contactInput } from "../contacts/schema";
import type { Context } from "../context";
import { undoOperation } from "../history/undo";
import { testContext, testUser } from "../testing";
import { createTicket, deleteTicket } from "./mutations";
import { getTicket, listReplies } from "./queries";
import { deleteReply, replyToTicket, updateReply } from "./reply-mutations";
import { replyInput } from "./schema";

let ctx: Context;
let manager: Context;
let clientId: number;
let ticketId: number;

beforeEach(async () => {
  ctx = await testContext("support");
  manager = await testUser(ctx.db, "manager", "Ana");
  clientId = (await createClient(manager, { name: "Acme" })).id;
  ticketId = (await createTicket(ctx, { clientId, subject: "Printer" })).id;
});

const reply = (text: string, more: object = {}, who = ctx) =>
  replyToTicket(who, replyInput.parse({ ticketId, text, ...more }));
const said = async () => (await listReplies(ctx, ticketId)).map(({ text }) => text);
const undo = ({ operation }: { operation: number | null }) => undoOperation(ctx, operation ?? 0);

test("a conversation reads oldest first, each with who said it", async () => {
  const contact = await addContact(
    manager,
    contactInput.parse({ clientId, firstName: "Maria", lastName: "Anders" }),
  );
  await reply("Is it plugged in?");
  await reply("It is.", { contactId: contact.id });
  await reply("I am coming.", {}, manager);
  expect(await listReplies(ctx, ticketId)).toMatchObject([
    { text: "Is it plugged in?", author: { kind: "user", name: "support" } },
    { text: "It is.", author: { kind: "contact", id: contact.id, name: "Maria Anders" } },
    { text: "I am coming.", author: { kind: "user", name: "Ana" } },
  ]);
  expect((await getTicket(ctx, ticketId)).replies).toBe(3);
});

test("an answer may close the ticket in the same breath, and its undo opens it again", async () => {
  const answered = await reply("It was the cable.", { status: "closed" });
  expect(await getTicket(ctx, ticketId)).toMatchObject({ status: "closed", replies: 1 });
  expect((await getTicket(ctx, ticketId)).closedAt).not.toBeNull();
  await undo(answered);
  expect(await getTicket(ctx, ticketId)).toMatchObject({
    status: "open",
    closedAt: null,
    replies: 0,
  });
});

test("an answer is written anew, taken away and brought back", async () => {
  const { id } = await reply("Hello");
  const edited = await updateReply(ctx, { id, version: 1, text: "Good day" });
  expect(await said()).toEqual(["Good day"]);
  await expect(updateReply(ctx, { id, version: 1, text: "Hi" })).rejects.toMatchObject({
    code: "conflict",
    data: { current: { text: "Good day" } },
  });
  await undo(edited);
  expect(await said()).toEqual(["Hello"]);
  const deleted = await deleteReply(ctx, id);
  expect(await said()).toEqual([]);
  await undo(deleted);
  expect(await said()).toEqual(["Hello"]);
});

test("an empty answer, or one of another client's contact, is refused", async () => {
  expect(replyInput.safeParse({ ticketId, text: " " }).success).toBe(false);
  await expect(reply("Hello", { contactId: 99 })).rejects.toMatchObject({
    fields: { contactId: ["errors.unknownContact"] },
  });
});

test("who does not see the client can't answer; of a deleted ticket nothing is left to answer", async () => {
  const { id } = await reply("Hello");
  const stranger = await testUser(ctx.db, "sales");
  const nobody = { code: "not_found" };
  await expect(reply("Hi", {}, stranger)).rejects.toMatchObject(nobody);
  await expect(listReplies(stranger, ticketId)).rejects.toMatchObject(nobody);
  await expect(updateReply(stranger, { id, text: "Hi" })).rejects.toMatchObject(nobody);
  await expect(deleteReply(stranger, id)).rejects.toMatchObject(nobody);
  const viewer = await testUser(ctx.db, "viewer");
  await expect(reply("Hi", {}, viewer)).rejects.toMatchObject({ code: "forbidden" });
  await deleteTicket(ctx, ticketId);
  await expect(updateReply(ctx, { id, text: "Hi" })).rejects.toMatchObject(nobody);
});
