import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Db } from "@/db/client";
import { createClient, updateClient } from "../clients/mutations";
import { clientInput } from "../clients/schema";
import { addContact } from "../contacts/mutations";
import { contactInput } from "../contacts/schema";
import type { Context } from "../context";
import { plusDays } from "../days";
import { createGroup } from "../groups/mutations";
import { write } from "../history/write";
import { createProject } from "../projects/mutations";
import { today } from "../settings/today";
import { testContext, testUser } from "../testing";
import { createTicket } from "../tickets/mutations";
import { lookupClient } from "./lookup";
import { type Clue, lookupInput } from "./schema";

const client = async (ctx: Context, name: string, more: object = {}) =>
  (await createClient(ctx, clientInput.parse({ name, ...more }))).id;
const person = (ctx: Context, clientId: number, more: object) =>
  addContact(ctx, contactInput.parse({ clientId, firstName: "Ana", lastName: "Pop", ...more }));
const look = (ctx: Context, by: Clue, text: string) => lookupClient(ctx, { by, text });

describe("who is found", () => {
  let ctx: Context;
  const found = async (by: Clue, text: string, who = ctx) =>
    look(who, by, text).then(
      (answer) => answer.client.name,
      ({ code }) => code,
    );

  beforeAll(async () => {
    ctx = await testContext("manager");
    const acme = await client(ctx, "Acme", {
      email: "Office@Acme.ro",
      website: "https://www.acme.ro/contact",
      phone: "0721 234 567",
      country: "RO",
      fiscalCode: "RO 14399840",
    });
    await person(ctx, acme, { email: "maria@acme-mail.example", phone: "0733.111.222" });
    const bolido = await client(ctx, "Bólido", {
      email: "hello@bolido.es",
      phone: "+34 912 345 678",
      country: "ES",
      fiscalCode: "B58378431",
    });
    await person(ctx, bolido, { email: "office@acme.ro" });
    await person(ctx, bolido, { firstName: "Dan", email: "dan.pop@gmail.com" });
    const group = await client(ctx, "Group One", { email: "a@shared.example" });
    await person(ctx, group, { email: "b@mail.shared.example" });
    const second = await client(ctx, "Group Two", { website: "shared.example" });
    await person(ctx, second, { firstName: "Dan", email: "c@shared.example" });
    await client(ctx, "Müller", { country: "FR", fiscalCode: "DE 136 695 976" });
    await client(ctx, "Weber", {
      country: "DE",
      fiscalCode: "DE 811 115 368",
      phone: "030-0074321",
    });
    await client(ctx, "Odd", { phone: "int. 55-443", website: "țară.example" });
    const gone = await client(ctx, "Gone", { email: "gone@gone.example" });
    await write(ctx, { kind: "clients.delete" }, async (w) =>
      w.later(sql`update clients set deleted_at = 1 where id = ${gone}`),
    );
  });

  test.each<[Clue, string, string]>([
    ["email", "office@acme.ro", "Acme"], // its own before somebody's of another
    ["email", "OFFICE@ACME.RO", "Acme"],
    ["email", "Maria@Acme-Mail.example", "Acme"],
    ["email", "dan.pop@gmail.com", "Bólido"],
    ["email", "ffice@acme.ro", "not_found"],
    ["email", "office@acme.ro.example", "not_found"],
    ["email", "new@acme.ro", "not_found"], // and not by its domain
    ["email", "gone@gone.example", "not_found"],
    ["email", '"', "not_found"],
    ["domain", "acme.ro", "Acme"], // two hits, against one
    ["domain", "https://www.ACME.ro/x", "Acme"],
    ["domain", "bolido.es", "Bólido"],
    ["domain", "shared.example", "Group Two"],
    ["domain", "mail.shared.example", "Group One"],
    ["domain", "țară.example", "Odd"],
    ["domain", "gmail.com", "not_found"],
    ["domain", "cme.ro", "not_found"],
    ["domain", "not a domain", "not_found"],
    ["phone", "+40721234567", "Acme"],
    ["phone", "0040 721 234 567", "Acme"],
    ["phone", "0721.234.567", "Acme"],
    ["phone", "0733 111 222", "Acme"],
    ["phone", "+40 733 111 222", "Acme"],
    ["phone", "+34912345678", "Bólido"],
    ["phone", "912345678", "not_found"], // no such number here
    ["phone", "030 0074321", "Weber"], // as it was typed
    ["phone", "55443", "Odd"],
    ["phone", "+40721234568", "not_found"],
    ["phone", "123", "not_found"],
    ["code", "14399840", "Acme"],
    ["code", "ro14399840", "Acme"],
    ["code", "CUI: RO 14 399 840", "Acme"],
    ["code", "811115368", "Weber"],
    ["code", "RO811115368", "not_found"], // another country's
    ["code", "ES-B58378431", "Bólido"],
    ["code", "DE136695976", "Müller"],
    ["code", "999", "not_found"],
  ])("by %s %j: %s", async (by, text, expected) => {
    expect(await found(by, text)).toBe(expected);
  });

  test("nobody finds a client that she may not see", async () => {
    const stranger = await testUser(ctx.db, "sales");
    for (const [by, text] of [
      ["email", "office@acme.ro"],
      ["domain", "acme.ro"],
      ["phone", "0721234567"],
      ["code", "14399840"],
    ] as const)
      expect(await found(by, text, stranger), by).toBe("not_found");
  });

  test("every clue is followed in an index", async () => {
    const plans: string[] = [];
    const rows: Db["rows"] = async (query) => {
      plans.push(...(await explained(query)));
      return ctx.db.rows(query);
    };
    const explained = async (query: Parameters<Db["rows"]>[0]) =>
      (await ctx.db.rows<{ detail: string }>(sql`explain query plan ${query}`)).map(
        ({ detail }) => detail,
      );
    const watched = { ...ctx, db: { ...ctx.db, rows } };
    for (const [by, text] of [
      ["email", "office@acme.ro"],
      ["domain", "acme.ro"],
      ["phone", "0721234567"],
      ["code", "14399840"],
    ] as const)
      await found(by, text, watched);
    expect(plans.join("\n")).toContain("clients_fiscal_code_idx");
    expect(plans.join("\n")).toContain("invoices_open_idx");
    const scanned = /^SCAN (clients|contacts|invoices|projects|tickets)\b/;
    expect(plans.filter((line) => scanned.test(line))).toEqual([]);
  });
});

describe("what is told of it", () => {
  let ctx: Context;
  let id: number;
  beforeEach(async () => {
    ctx = await testContext("admin");
    id = await client(ctx, "Acme", { email: "office@acme.ro", ownerId: ctx.actor.id });
  });
  const told = () => look(ctx, "email", "office@acme.ro");

  test("of a client of whom nothing is said, nothing", async () => {
    await updateClient(ctx, { id, ownerId: null });
    const nothing = { group: null, discount: null, overdue: false, owner: null };
    expect(await told()).toEqual({
      client: { id, name: "Acme", ...nothing },
      projects: [],
      tickets: [],
    });
  });

  test("the group whose discount counts, else the first; and whose client it is", async () => {
    const plain = await createGroup(ctx, { name: "Press" });
    const vip = await createGroup(ctx, { name: "VIP", discountBp: 250 });
    await updateClient(ctx, { id, groupIds: [plain.id] });
    expect((await told()).client).toMatchObject({ group: "Press", discount: null });
    await updateClient(ctx, { id, groupIds: [plain.id, vip.id] });
    expect((await told()).client).toMatchObject({
      group: "VIP",
      discount: 2.5,
      owner: { id: ctx.actor.id, name: "admin" },
    });
  });

  test("projects that are not over and tickets that are not closed, the newest first", async () => {
    const site = await createProject(ctx, { clientId: id, name: "Site", deadline: "2026-12-31" });
    await createProject(ctx, { clientId: id, name: "Done", status: "finished" });
    const held = await createProject(ctx, { clientId: id, name: "Held", status: "onHold" });
    await createTicket(ctx, { clientId: id, subject: "Done", status: "closed" });
    const open = await createTicket(ctx, { clientId: id, subject: "Printer", priority: "urgent" });
    expect(await told()).toMatchObject({
      projects: [
        { id: held.id, name: "Held", status: "onHold", deadline: null },
        { id: site.id, name: "Site", status: "notStarted", deadline: "2026-12-31" },
      ],
      tickets: [{ id: open.id, subject: "Printer", status: "open", priority: "urgent" }],
    });
  });

  test("whether money is late: sent, not paid, and due before today", async () => {
    const day = await today(ctx);
    const invoice = (dueDate: string, status: string) =>
      write(ctx, { kind: "invoice.create" }, async (w) =>
        w.later(sql`insert into invoices (client_id, currency, date, at, due_date, status, total)
          values (${id}, 'EUR', ${day}, 1, ${dueDate}, ${status}, 100)`),
      );
    await invoice(day, "sent");
    await invoice(plusDays(day, -1), "draft");
    expect((await told()).client.overdue).toBe(false);
    await invoice(plusDays(day, -1), "sent");
    expect((await told()).client.overdue).toBe(true);
  });
});

test("exactly one clue is asked for", () => {
  const wrong = (given: object) =>
    lookupInput.safeParse(given).error?.issues.map(({ path, message }) => [path[0], message]);
  expect(lookupInput.parse({ email: " a@b.ro ", phone: "" })).toEqual({
    by: "email",
    text: "a@b.ro",
  });
  const each = (...names: Clue[]) => names.map((name) => [name, "errors.lookupOne"]);
  expect(wrong({})).toEqual(each("email", "domain", "phone", "code"));
  expect(wrong({ email: "a@b.ro", code: "1" })).toEqual(each("email", "code"));
});
