import { expect, test } from "./record-fixtures";

type Row = Record<string, string>;

/** What each kind takes beside its customer, a word that finds it, and a field that can't be so. */
const KINDS = [
  { name: "invoices", link: "clientid", more: { total: 10 }, says: "clientnote", bad: "date" },
  { name: "estimates", link: "clientid", more: { total: 10 }, says: "clientnote", bad: "date" },
  { name: "credit_notes", link: "clientid", more: { total: 10 }, says: "clientnote", bad: "date" },
  { name: "payments", link: "clientid", more: { amount: 10 }, says: "transactionid", bad: "date" },
  { name: "projects", link: "clientid", more: {}, says: "name", bad: "deadline" },
  { name: "tickets", link: "userid", more: {}, says: "subject", bad: "status" },
  {
    name: "communications",
    link: "clientid",
    more: { kind: "call", direction: "in" },
    says: "subject",
    bad: "date",
  },
] as const;

const idsOf = (rows: Row[]) => rows.map(({ id }) => id);

for (const { name, link, more, says, bad } of KINDS) {
  const path = `/api/${name}`;

  test.describe(name, () => {
    test("are listed, paged, cut down, ordered and searched", async ({
      call,
      add,
      post,
      company,
    }) => {
      const customer = await add();
      const of = `${path}?${link}=${customer}`;
      expect(await call(of)).toMatchObject({
        status: 404,
        json: { status: false, message: "No data were found" },
      });
      const none = await call(`${of}&page=1`);
      expect(none).toMatchObject({ status: 200, json: { data: [], meta: { total: 0 } } });
      const word = `Word${company.split(" ")[0]}`;
      const ids: string[] = [];
      for (let i = 0; i < 3; i++) {
        const made = await post(path, { [link]: customer, ...more, [says]: `${word} ${i}` });
        expect(made.status, made.text).toBe(200);
        ids.push(String(made.json.record_id));
      }
      const all = await call(of);
      expect(idsOf(all.json)).toEqual(ids);
      for (const row of all.json as Row[]) {
        const scalars = Object.values(row).filter((value) => !Array.isArray(value));
        expect(scalars.every((value) => typeof value === "string")).toBe(true);
      }
      expect(idsOf((await call(`${of}&limit=2`)).json)).toEqual(ids.slice(0, 2));
      const page = await call(`${of}&per_page=2&page=2&fields=id`);
      expect(page.json).toEqual({
        data: [{ id: ids[2] }],
        meta: {
          page: 2,
          per_page: 2,
          total: 3,
          total_pages: 2,
          has_more: false,
          current_page: 2,
          last_page: 2,
        },
      });
      expect((await call(`${of}&page=9`)).json).toMatchObject({ data: [], meta: { page: 9 } });
      expect(idsOf((await call(`${of}&sort=-id,nonsense`)).json)).toEqual(ids.toReversed());
      expect((await call(`${of}&created_after=2999-01-01`)).status).toBe(404);
      expect((await call(`${of}&date_to=2020-01-01&page=1`)).json.meta.total).toBe(0);
      expect(idsOf((await call(`${of}&date_from=2020-01-01`)).json)).toEqual(ids);
      expect(await call(`${of}&created_before=soon`)).toMatchObject({
        status: 422,
        json: { errors: { created_before: expect.any(String) } },
      });
      expect((await call(`${path}?${link}=x`)).status).toBe(422);
      for (const found of [
        `${path}/search/${word}`,
        `${path}/search?q=${word}`,
        `${path}?search=${word}`,
        `${path}/search?query=${encodeURIComponent(company)}`,
      ])
        expect(idsOf((await call(found)).json), found).toEqual(ids);
      const second = await call(`${path}/search/${word}?per_page=1&page=2&fields=id`);
      expect(second.json).toMatchObject({ data: [{ id: ids[1] }], meta: { total: 3 } });
      expect((await call(`${path}/search`)).status).toBe(400);
      expect((await call(`${path}/search/nobody${word}`)).status).toBe(404);
    });

    test("that are not there are a 404, whatever is asked", async ({ call }) => {
      const missing = { status: 404, json: { status: false, message: "No data were found" } };
      for (const id of ["999999999", "abc", "0", "-1"]) {
        expect(await call(`${path}/${id}`)).toMatchObject(missing);
        for (const json of [{}, { [bad]: {} }])
          expect(await call(`${path}/${id}`, { method: "PUT", json })).toMatchObject(missing);
        for (const style of [path, `/api/delete/${name}`])
          expect(await call(`${style}/${id}`, { method: "DELETE" })).toMatchObject(missing);
      }
    });

    test("are added once for one Idempotency-Key", async ({ call, add, company }) => {
      const customer = await add();
      const json = { [link]: customer, ...more, [says]: "Once" };
      const send = (sent: object, key: string) =>
        call(path, { method: "POST", json: sent, headers: { "idempotency-key": key } });
      const first = await send(json, company);
      const again = await send(json, company);
      expect(first.status, first.text).toBe(200);
      expect(again).toMatchObject({ status: 200, json: first.json });
      expect(again.headers.get("idempotency-replayed")).toBe("true");
      expect((await send({ ...json, [says]: "Twice" }, company)).status).toBe(422);
      const wrong = { ...json, [bad]: "x" };
      const refused = await send(wrong, `${company} 2`);
      expect(refused).toMatchObject({
        status: 422,
        json: { errors: { [bad]: expect.any(String) } },
      });
      const refusedAgain = await send(wrong, `${company} 2`);
      expect(refusedAgain).toMatchObject({ status: 422, json: refused.json });
      expect((await call(`${path}?${link}=${customer}`)).json).toHaveLength(1);
    });

    test("are changed and deleted in both styles", async ({ call, add, post, put }) => {
      const customer = await add();
      for (const style of [path, `/api/delete/${name}`]) {
        const { json } = await post(path, { [link]: customer, ...more, [says]: "x" });
        const one = `${path}/${json.id}`;
        expect(await call(one, { method: "PUT", body: "" })).toMatchObject({
          status: 406,
          json: { status: false, message: "Data Not Acceptable OR Not Provided" },
        });
        expect((await put(one, { nonsense: 1 })).status).toBe(200);
        expect((await put(one, { [says]: "y" })).status).toBe(200);
        expect((await call(one)).json[says]).toBe("y");
        const options = { method: "DELETE", headers: { "content-type": "application/json" } };
        const gone = await call(`${style}/${json.id}/`, options);
        expect(gone, gone.text).toMatchObject({ status: 200, json: { status: true } });
      }
    });

    test("of customers that one does not see are not there; who may only read writes none", async ({
      call,
      add,
      post,
      person,
      newToken,
    }) => {
      const customer = await add();
      const { json } = await post(path, { [link]: customer, ...more, [says]: "Theirs" });
      const { secret: token } = await newToken({ owner: await person("sales") });
      const one = `${path}/${json.id}`;
      expect((await call(path, { token })).status).toBe(404);
      expect((await call(`${path}?page=1`, { token })).json.meta.total).toBe(0);
      expect((await call(`${path}/search/Theirs`, { token })).status).toBe(404);
      expect((await call(one, { token })).status).toBe(404);
      const sent = { [link]: customer, ...more, [says]: "Mine" };
      const { secret: reader } = await newToken({ owner: await person("viewer") });
      for (const [address, method] of [
        [path, "POST"],
        [one, "PUT"],
        [one, "DELETE"],
        [`/api/delete/${name}/${json.id}`, "DELETE"],
      ] as const) {
        const body = method === "DELETE" ? {} : { json: sent };
        const refused = await call(address, { method, token: reader, ...body });
        expect(refused, `${method} ${address}`).toMatchObject({
          status: 403,
          json: { status: false, message: expect.stringContaining("right") },
        });
      }
      expect((await call(one, { token: reader })).status).toBe(200);
      expect((await call(one)).json[says]).toBe("Theirs");
    });
  });
}
