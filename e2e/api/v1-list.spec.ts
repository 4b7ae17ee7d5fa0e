import { expect, names, test, V1 } from "./v1";

type Row = { _id: string; name: string };
const query = (asked: Record<string, string | number>) =>
  `${V1}?${new URLSearchParams(Object.entries(asked).map(([key, one]) => [key, String(one)]))}`;

test("a list has exactly ids and names, unless all fields are asked for", async ({
  call,
  make,
  company,
}) => {
  const { json: made } = await make({ email: "a@b.example" });
  const bare = await call(query({ name: company }));
  expect(bare).toMatchObject({ status: 200 });
  expect(bare.json).toEqual([{ _id: made._id, name: company }]);
  for (const word of ["false", "TRUE", "1", ""])
    expect((await call(query({ name: company, includeAllFields: word }))).json).toEqual(bare.json);
  const whole = await call(query({ name: company, includeAllFields: "true" }));
  expect(whole.json).toEqual([made]);
});

test("a name is found by how its words start, in their order", async ({ call, make, company }) => {
  const [first = ""] = company.split(" ");
  await make({ name: `İnci Çağrı ${first}` });
  const found = async (text: string) => names(await call(query({ name: `${text} ${first}` })));
  for (const text of ["inci cagri", "İNCİ", "ınci", "INCI ç", "çağ", "in cag"])
    expect(await found(text), text).toHaveLength(1);
  for (const text of ["nci", "cagri inci", "incii", "agri"])
    expect(await found(text), text).toEqual([]);
});

test("an e-mail is found by any part of it, the client's own or a contact's, once", async ({
  call,
  make,
  company,
}) => {
  const mark = company.split(" ")[0]?.toLowerCase();
  const contacts = [
    { name: "Ana", email: `ana@${mark}.example` },
    { name: "Dan", email: `DAN@${mark}.example` },
  ];
  await make({ name: `${company} 1`, contacts });
  await make({ name: `${company} 2`, email: `Office@${mark}.example` });
  const found = async (email: string) => names(await call(query({ email })));
  expect(await found(`@${mark}.EXA`)).toEqual([`${company} 1`, `${company} 2`]);
  expect(await found(`dan@${mark}`)).toEqual([`${company} 1`]);
  expect(await found(`office@${mark}`)).toEqual([`${company} 2`]);
  expect(names(await call(query({ email: `@${mark}`, name: `${company} 2` })))).toHaveLength(1);
  expect(await found(`nobody@${mark}`)).toEqual([]);
});

test.describe("pages", () => {
  test("are of ten by default, and lose and repeat nothing", async ({ call, make, company }) => {
    for (let i = 0; i < 23; i++) await make({ name: `${company} ${i % 5}` }); // many of one name
    const all: Row[] = (await call(query({ name: company, limit: 1000 }))).json;
    expect(all).toHaveLength(23);
    const first: Row[] = (await call(query({ name: company }))).json;
    expect(first).toEqual(all.slice(0, 10));
    const pages = [0, 10, 20, 30].map((skip) => call(query({ name: company, skip, limit: 10 })));
    expect((await Promise.all(pages)).flatMap(({ json }) => json)).toEqual(all);
    const order = [...all].sort(
      (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) || Number(a._id) - Number(b._id),
    );
    expect(all).toEqual(order);
  });

  test("lead on by a link wherever there are more", async ({ call, make, company }) => {
    for (let i = 0; i < 7; i++) await make({ name: `${company} ${i}` });
    const walked: string[] = [];
    let path: string | undefined = query({ name: company, limit: 3, includeAllFields: "true" });
    while (path) {
      const page = await call(path);
      walked.push(...names(page));
      path = /^<([^>]+)>; rel="next"$/.exec(page.headers.get("link") ?? "")?.[1];
    }
    expect(walked).toEqual(Array.from({ length: 7 }, (_, i) => `${company} ${i}`));
  });

  test("say how many there are when asked", async ({ call, make, company }) => {
    for (let i = 0; i < 3; i++) await make();
    const counted = await call(query({ name: company, limit: 1, count: "true" }));
    expect(counted.headers.get("x-total-count")).toBe("3");
    expect(counted.json).toHaveLength(1);
    const silent = await call(query({ name: company, limit: 1 }));
    expect(silent.headers.get("x-total-count")).toBeNull();
  });

  test("of none are empty, without a link", async ({ call }) => {
    const none = await call(query({ limit: 0 }));
    expect(none).toMatchObject({ status: 200, json: [] });
    expect(none.headers.get("link")).toBeNull();
    expect((await call(query({ skip: 99999999 }))).json).toEqual([]);
  });

  const bad: Record<string, string>[] = [
    { skip: "-1" },
    { skip: "a" },
    { skip: "1.5" },
    { skip: "" },
    { limit: "-1" },
    { limit: "1001" },
    { limit: "all" },
    { limit: "1e3" },
    { limit: "9".repeat(30) },
    { cursor: "nonsense" },
    { cursor: "bnVsbA" },
  ];
  for (const asked of bad) {
    const [[name, value]] = Object.entries(asked) as [[string, string]];
    test(`of ${name} «${value.slice(0, 12)}» are a 400`, async ({ call }) => {
      const refused = await call(query(asked));
      expect(refused).toMatchObject({
        status: 400,
        json: { status: 400, code: 40000, errors: [{ pointer: `#/${name}` }] },
      });
    });
  }
});
