import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { Context } from "../context";
import { write } from "../history/write";
import { testContext, testUser } from "../testing";
import { countByName, idsByName } from "./by-name";
import { insertClients } from "./insert";
import { createClient } from "./mutations";
import { filtersOf } from "./name-filters";
import { idsInNameOrder } from "./walk-names";
import { namedClients } from "./whole-clients";

const NAMES = [
  "Ana Pop",
  "Anabela Export",
  "Banana Republic",
  "Pop & Ana SRL",
  "İstanbul Ticaret",
  "Istanbul Trading",
  "ISPARTA halı",
  "Isı Sistemleri",
  "ılıca Otel",
  "Ilıca Spa",
  "Şişli Gıda",
  "Sisli Foods",
  "Șerban și Fiii",
  "Ţepeş Vodă",
  "Țepeș Guard",
  "Straße & Söhne",
  "Strasse GmbH",
  "Großhandel Weiß",
  "Łódź Meble",
  "Lodz Furniture",
  "Ørsted Vind",
  "Orsted Power",
  "Café Émile",
  "Cafe Emil",
  "O'Neil Brothers",
  "O’Brien & Co.",
  "S.C. Mobila S.R.L.",
  "SC Mobilier SRL",
  "A.B.C. Transport",
  "Jean-Pierre Coiffure",
  "Coca-Cola HBC",
  "24/7 Security",
  "7 Days Bakery",
  "3M România",
  "Über Alles Ltd",
  "Müller + Schmidt",
  "Zoë's Bakery",
  "Đorđević d.o.o.",
  "Ελληνική Τράπεζα",
  "Мария Транс",
];

const ASKED = [
  ..."ana|an|pop|POP|pop ana|ana pop|a p|istanbul|İstanbul|ISTANBUL|ıstanbul|is|ılı|ILICA|isi".split(
    "|",
  ),
  ..."şi|si|SI|ser|tep|ţep|țepeș|strasse|straße|STRASSE|gross|groß|weiss|lodz|łódź|ł|ors|ør|cafe em|café|é".split(
    "|",
  ),
  ..."neil|oneil|o'neil|o n|brien|srl|s.r.l|sc mob|s.c.|abc|a.b|b c|pierre|jean p|jean-p|coca cola|cola hbc".split(
    "|",
  ),
  ..."24|24/7|7|7 d|3m|uber|über al|muller|müller sch|zoe|zoë's|bakery|doo|d.o|dord|đor|ελλ|τρα|мария|тр|republic|nana|xyz|&|-".split(
    "|",
  ),
];

const LETTERS: Record<string, string> = { ı: "i", ł: "l", ø: "o", đ: "d", ß: "ss" };

/** Letter by letter, as a person would: small, without marks. */
const plain = (text: string) =>
  [...text.toLowerCase().normalize("NFD")]
    .filter((letter) => !/\p{M}/u.test(letter))
    .map((letter) => LETTERS[letter] ?? letter)
    .join("");

const apart = (text: string) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const together = (text: string) => apart(text.replace(/['’.]/g, ""));

/** Whether words of the name start with these, one after the other. */
function inOrder(name: string[], asked: string[]): boolean {
  const [first, ...others] = asked;
  if (first === undefined) return true;
  const at = name.findIndex((word) => word.startsWith(first));
  return at >= 0 && inOrder(name.slice(at + 1), others);
}

/** As the contract says it, and nothing cleverer: every name is looked at. */
const oracle = (asked: string) =>
  NAMES.filter(
    (name) =>
      apart(asked).length > 0 &&
      [apart, together].some((words) => inOrder(words(name), words(asked))),
  ).sort();

let ctx: Context;
beforeAll(async () => {
  ctx = await testContext();
  for (const [i, name] of NAMES.entries()) {
    await createClient(ctx, {
      name,
      email: i % 2 ? `Office${i}@Mail-${i % 5}.example` : null,
      contacts: [
        { ...NOBODY, firstName: "A", email: `a${i}@x.ro` },
        { ...NOBODY, firstName: "B", email: `b_${i}@x.ro` },
      ],
    });
  }
});

const NOBODY = { firstName: "", lastName: "", position: null, email: null, phone: null };

const named = async (asked: object) =>
  (await namedClients(ctx, await idsByName(ctx, { limit: 100, ...asked }))).map(({ name }) => name);

describe("by the starts of words", () => {
  test("the table is one of forty names", () => expect(NAMES).toHaveLength(40));

  test.each(ASKED)("«%s» finds what a naive look at every name finds", async (name) => {
    expect((await named({ name })).sort()).toEqual(oracle(name));
    expect(await countByName(ctx, { name })).toBe(oracle(name).length);
  });
});

describe("by addresses", () => {
  test.each([
    ["OFFICE1@", 1],
    ["mail-1.example", 4],
    ["office", 20],
    ["@x.ro", 40],
    ["b_3@", 1],
    ["_", 40],
    ["ro", 40],
    ["b_", 40],
    ["le", 20],
    ["~", 0],
    ["%", 0],
    ['"', 0],
    ["zq", 0],
    ["o", 40],
  ])("«%s» is in those of %i clients", async (email, count) => {
    expect(await named({ email })).toHaveLength(count);
  });

  test("in any script, with and without a name", async () => {
    const email = "Ștefan@пример.рф";
    await createClient(ctx, { name: "Unicode", email });
    for (const part of ["ștefan", "ȘTEFAN", "ф", "рф", "пример"]) {
      expect(await named({ email: part }), part).toEqual(["Unicode"]);
      expect(await named({ email: part, name: "uni" }), part).toEqual(["Unicode"]);
    }
    for (const part of ["\u0000", "a\u0000b", " "])
      expect(await named({ email: part })).toBeDefined();
  });

  test("with a name, both must fit", async () => {
    expect(await named({ name: "ana", email: "office1@" })).toEqual(["Anabela Export"]);
    expect(await named({ name: "ana", email: "office5@" })).toEqual([]);
  });
});

test("pages lose and repeat nothing, by number and by cursor", async () => {
  const all = await named({});
  expect(all.length).toBeGreaterThanOrEqual(NAMES.length);
  const pages = await Promise.all([0, 15, 30, 45].map((skip) => named({ skip, limit: 15 })));
  expect(pages.flat()).toEqual(all);
  const some = await named({ email: "x.ro" });
  const walked: string[] = [];
  for (let after: [string, number] | undefined; walked.length < some.length; ) {
    const ids = await idsByName(ctx, { limit: 7, after, email: "x.ro" });
    const rows = await namedClients(ctx, ids);
    walked.push(...rows.map(({ name }) => name));
    const last = rows.at(-1);
    if (!last) break;
    after = [last.nameSort, last.id];
  }
  expect(walked).toEqual(some);
});

test("only those one may see", async () => {
  const sales = await testUser(ctx.db, "sales");
  await createClient(sales, { name: "Ana Only" });
  const ids = await idsByName(sales, { name: "ana", limit: 10 });
  expect(await namedClients(sales, ids)).toMatchObject([{ name: "Ana Only" }]);
  expect(await countByName(sales, { name: "ana" })).toBe(1);
  expect(await countByName(sales, {})).toBe(1);
});

describe("of very many", () => {
  const MANY = 9_000;
  let big: Context;
  beforeAll(async () => {
    big = await testContext();
    const made = (i: number) => ({
      name: `${i % 3 ? "Alfa" : "Beta"} ${String((i * 7919) % MANY).padStart(5, "0")} Trans`,
      email: i % 2 ? `mail${i}@even.example` : `mail${i}@odd.example`,
    });
    for (let from = 0; from < MANY; from += 500) {
      const rows = Array.from({ length: 500 }, (_, i) => made(from + i));
      await write(big, { kind: "client.create" }, async (w) => insertClients(w, rows, from + 1));
    }
  });

  const expected = async (which: ReturnType<typeof sql>) =>
    (
      await big.db.rows<{ id: number }>(
        sql`select id from clients where ${which} order by name_sort, id`,
      )
    ).map(({ id }) => id);

  test.each([
    ["a name", { name: "tra" }, sql`true`],
    ["an address", { email: ".example" }, sql`true`],
    ["an address that half of them have", { email: "@odd" }, sql`email like '%@odd%'`],
    ["both", { name: "tra", email: "mail" }, sql`true`],
    ["a letter", { email: "v" }, sql`email like '%v%'`],
  ])("%s is found page by page as a whole list has it", async (_, asked, which) => {
    const all = await expected(which);
    expect(await idsByName(big, { ...asked, limit: 20 })).toEqual(all.slice(0, 20));
    expect(await idsByName(big, { ...asked, skip: 4000, limit: 50 })).toEqual(
      all.slice(4000, 4050),
    );
    expect(await countByName(big, asked)).toBe(all.length);
    const filters = await filtersOf(big.db, { ...asked, limit: 1 });
    if (!filters) throw new Error("Nothing is looked for.");
    for (const skip of [0, 4000]) {
      const walked = await idsInNameOrder(big, { ...asked, skip, limit: 20 }, filters);
      expect(walked).toEqual(all.slice(skip, skip + 20));
    }
  });
});
