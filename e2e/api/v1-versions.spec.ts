import { updateField } from "@/lib/fields/mutations";
import { systemContext } from "@/lib/system-context";
import { contextOfEmail } from "@/lib/users/user-context";
import { expect, test, V1, versionOf } from "./v1";

const ROUNDS = 20;
const WRITERS = 100;

test("a version that one has is not sent again", async ({ call, make, put }) => {
  const { json, headers } = await make();
  const etag = String(headers.get("etag"));
  expect(etag).toMatch(/^"[^"]+"$/); // a strong one
  const one = `${V1}/${json._id}`;
  for (const manner of ["E", "W/E", '"other", E', "*"]) {
    await expect(async () => {
      const now = String((await call(one)).headers.get("etag")); // other tests make fields meanwhile
      const tag = manner.replace("E", now);
      const answer = await call(one, { headers: { "if-none-match": tag } });
      expect(answer, tag).toMatchObject({ status: 304, text: "" });
      expect(answer.headers.get("etag")).toBe(now);
    }).toPass();
  }
  await put(json._id, { phone: "1" });
  const again = await call(one, { headers: { "if-none-match": etag } });
  expect(again.status).toBe(200);
  expect(versionOf(again)).not.toBe(versionOf({ ...again, headers }));
});

test("any write to what hangs on a client is another version", async ({
  call,
  make,
  put,
  field,
  db,
  person,
}) => {
  const text = await field("text");
  const who = await contextOfEmail(db, await person("sales"), "screen");
  const made = await make();
  const { json } = made;
  const seen = new Set([versionOf(made)]);
  const writes = [
    { contacts: [{ name: "Ana" }] },
    { contacts: [{ name: "Ana", position: "CEO" }] },
    { customFields: { [text]: "x" } },
    { portalCustomerManagerIds: [String(who?.actor.id)] },
  ];
  for (const fields of writes) seen.add(versionOf(await put(json._id, fields)));
  await call(`/api/customers/${json._id}`, { method: "PUT", json: { city: "Iași" } });
  seen.add(versionOf(await call(`${V1}/${json._id}`)));
  expect(seen.size).toBe(writes.length + 2);
});

test("a field that reads otherwise is another version of who has it, and no obstacle to a change", async ({
  call,
  make,
  put,
  field,
  db,
}) => {
  const choice = await field("choice", { choices: [{ label: "Gold" }] });
  const { json, headers } = await make({ customFields: { [choice]: "Gold" } });
  const etag = String(headers.get("etag"));
  const choices = [{ id: 1, label: "Platinum" }];
  await updateField(systemContext(db), { id: Number(choice), choices });
  const read = await call(`${V1}/${json._id}`, { headers: { "if-none-match": etag } });
  expect(read).toMatchObject({ status: 200, json: { customFields: { [choice]: "Platinum" } } });
  expect((await put(json._id, {}, { "if-match": etag })).status).toBe(200);
});

test("a change or deletion of another version is a 412, and changes nothing", async ({
  call,
  make,
  put,
}) => {
  const { json, headers } = await make();
  const old = String(headers.get("etag"));
  await put(json._id, { phone: "1" }, { "if-match": old });
  const stale = [
    await put(json._id, { phone: "2" }, { "if-match": old }),
    await put(json._id, { phone: "2" }, { "if-match": "nonsense" }),
    await put(json._id, { phone: "2" }, { "if-match": `W/${old}` }),
    await call(`${V1}/${json._id}`, { method: "DELETE", headers: { "if-match": old } }),
  ];
  for (const answer of stale)
    expect(answer).toMatchObject({ status: 412, json: { status: 412, code: 41200 } });
  const now = await call(`${V1}/${json._id}`);
  expect(now.json.phone).toBe("1");
  expect((await put(json._id, { phone: "3" }, { "if-match": "*" })).status).toBe(200);
  const current = String((await call(`${V1}/${json._id}`)).headers.get("etag"));
  const gone = await call(`${V1}/${json._id}`, {
    method: "DELETE",
    headers: { "if-match": `"x", ${current}` },
  });
  expect(gone.status).toBe(200);
});

test(`of ${WRITERS} writers with one version exactly one wins, ${ROUNDS} times`, async ({
  make,
  put,
}) => {
  test.setTimeout(120_000);
  const made = await make();
  let etag = String(made.headers.get("etag"));
  for (let round = 0; round < ROUNDS; round++) {
    const writes = Array.from({ length: WRITERS }, (_, i) =>
      put(made.json._id, { phone: `${round}-${i}` }, { "if-match": etag }),
    );
    const answers = await Promise.all(writes);
    const won = answers.filter(({ status }) => status === 200);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(WRITERS - 1);
    expect(won).toHaveLength(1);
    etag = String(won[0]?.headers.get("etag"));
  }
});
