import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { Context } from "../context";
import { undoOperation } from "../history/undo";
import { testContext, testUser } from "../testing";
import { importText } from "./testing";

let ctx: Context;
beforeEach(async () => {
  ctx = await testContext();
  await importText(
    ctx,
    "external_id,name,vat,contact_name\nA,Acme,RO14399840,Ana Pop\nB,Beta,,\nB2,Beta,,\n",
  );
});

const importContacts = (text: string, as = ctx) => importText(as, text, { kind: "contacts" });
type Found = Record<"client" | "name" | "email" | "phone", string> & { first: number };
const people = () =>
  ctx.db.rows<Found>(sql`select clients.name as client, trim(first_name || ' ' || last_name) as name,
    contacts.email, contacts.phone, is_primary as first from contacts
    join clients on clients.id = client_id order by clients.id, contacts.id`);

test("contacts find their client by its number, outside id, fiscal code or exact name", async () => {
  const { counts, refused } = await importContacts(`client_id,client_external_id,cui,company,name
1,,,,By Number
,B2,,,By Outside
,,RO 14399840,,By Code
,,,acme,By Name
,,,Beta,Two Are Called So
,,,Nobody,No Client
,,,,No Word
`);
  expect(counts).toEqual([4, 0, 0, 3]);
  expect((await people()).map((one) => `${one.client}: ${one.name}`)).toEqual([
    "Acme: Ana Pop",
    "Acme: By Number",
    "Acme: By Code",
    "Acme: By Name",
    "Beta: By Outside",
  ]);
  expect(refused).toEqual([
    "6: several clients are meant; name one by client_id or client_external_id.",
    "7: no client has the name «Nobody».",
    expect.stringMatching(/^8: the row names no client/),
  ]);
});

test("the same person is brought up to date, the same file skipped", async () => {
  const text = `client_external_id,first_name,last_name,email,phone,primary
A,Ana,Pop,ana@acme.ro,0721 000 111,
A,Dan,Rus,dan@acme.ro,,da
A,Daniel,Rus,DAN@acme.ro,0722,
`;
  expect((await importContacts(text)).counts).toEqual([1, 2, 0, 0]);
  expect(await people()).toEqual([
    { client: "Acme", name: "Ana Pop", email: "ana@acme.ro", phone: "0721 000 111", first: 0 },
    { client: "Acme", name: "Daniel Rus", email: "DAN@acme.ro", phone: "0722", first: 1 },
  ]);
  const again = "client_external_id,name,email\nA,Daniel Rus,DAN@acme.ro\n";
  expect((await importContacts(again)).counts).toEqual([0, 0, 1, 0]);
});

test("an import of contacts can be taken back", async () => {
  const { operation } = await importContacts("client_external_id,name\nA,Dan Rus\nB,Eva Sas\n");
  await undoOperation(ctx, operation);
  const left = await ctx.db.rows(sql`select first_name from contacts where deleted_at is null`);
  expect(left).toHaveLength(1);
});

test("a contact without name or e-mail is refused, and so is one of somebody else's client", async () => {
  const { refused } = await importContacts("client_external_id,phone,email\nA,0721,\nA,,x@y.ro\n");
  expect(refused).toEqual(["2: name: is missing; a contact needs a name or an e-mail."]);
  const sales = await testUser(ctx.db, "sales");
  const theirs = await importContacts("client_external_id,name\nA,Dan Rus\n", sales);
  expect(theirs.refused).toEqual(["2: no client has the client_external_id «A»."]);
});
