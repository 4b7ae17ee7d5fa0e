import { createProject } from "@/lib/projects/mutations";
import { systemContext } from "@/lib/system-context";
import { createTicket } from "@/lib/tickets/mutations";
import { expect, test } from "./contact-fixtures";

test("a mail, a call or a fiscal code leads to the customer and to what goes on with it", async ({
  call,
  add,
  addTo,
  db,
  word,
}) => {
  const number = `07${String(Date.now()).slice(-8)}`;
  const vat = `RO${String(Date.now()).slice(-9)}`;
  const id = await add({ phonenumber: number, vat, website: `https://www.${word}.example` });
  await addTo(id, { email: `Ana@${word}.example` });
  const ctx = systemContext(db);
  const clientId = Number(id);
  const project = await createProject(ctx, { clientId, name: "Site", deadline: "2030-01-31" });
  const ticket = await createTicket(ctx, { clientId, subject: "Printer", priority: "high" });
  const international = `+4${number}`;
  for (const query of [
    `email=ana@${word}.example`,
    `domain=${word}.example`,
    `phone=${number}`,
    `phone=${encodeURIComponent(international)}`,
    `phone=${international}`, // whose + is a space by then
    `code=${vat}`,
    `code=${vat.slice(2)}`,
  ]) {
    const { status, json } = await call(`/api/clients/lookup?${query}`);
    expect(status, query).toBe(200);
    const nothing = { group: null, discount: null, overdue: false, owner: null };
    expect(json.client, query).toMatchObject({ id: clientId, ...nothing });
    expect(json.projects).toEqual([
      { id: project.id, name: "Site", status: "notStarted", deadline: "2030-01-31" },
    ]);
    expect(json.tickets).toEqual([
      {
        id: ticket.id,
        subject: "Printer",
        status: "open",
        priority: "high",
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      },
    ]);
  }
});

test("whom nobody knows is a 404, in the words of the contract", async ({ call, word }) => {
  for (const query of [`email=nobody@${word}.example`, "domain=gmail.com", "phone=1", "code=0"])
    expect(await call(`/api/clients/lookup?${query}`), query).toMatchObject({
      status: 404,
      json: { status: false, message: "No data were found" },
    });
});

test("none of the four, or several, is a 422 that names them", async ({ call }) => {
  const sentence = "Give exactly one of email, domain, phone and code.";
  const refused = async (query: string) => {
    const { status, json } = await call(`/api/clients/lookup?${query}`);
    expect(json).toMatchObject({ status: false, error: "validation_failed", message: sentence });
    return [status, ...Object.keys(json.errors)];
  };
  expect(await refused("")).toEqual([422, "email", "domain", "phone", "code"]);
  expect(await refused("email=%20&nonsense=1")).toEqual([422, "email", "domain", "phone", "code"]);
  expect(await refused("email=a@b.example&code=1")).toEqual([422, "email", "code"]);
});

test("a salesperson's token finds own customers only", async ({
  call,
  newToken,
  person,
  add,
  word,
}) => {
  await add({ website: `${word}.example` });
  const { secret } = await newToken({ owner: await person("sales") });
  const path = `/api/clients/lookup?domain=${word}.example`;
  expect((await call(path)).status).toBe(200);
  expect((await call(path, { token: secret })).status).toBe(404);
});
