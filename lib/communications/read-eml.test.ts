import fc from "fast-check";
import { expect, test } from "vitest";
import { htmlText } from "./html-text";
import { readEml } from "./read-eml";

const bytes = (text: string) => new TextEncoder().encode(text.replaceAll("\n", "\r\n"));

const MAIL = `From: "Ion Ene" <Ion@Acme.ro>
To: ana@ours.ro, Team: dan@ours.ro, eva@ours.ro;
Cc: =?UTF-8?Q?=C8=98tefan?= <stefan@acme.ro>
Subject: =?UTF-8?B?T2ZlcnTEgyDImWkgcHJlyJs=?=
Date: Thu, 26 Nov 2026 10:15:00 +0200
Message-ID: <1@acme.ro>
MIME-Version: 1.0
`;

test("a mail is read with its words, people and time", async () => {
  const mail = await readEml(
    bytes(`${MAIL}Content-Type: text/plain; charset=utf-8\n\nBună ziua,\nIon`),
  );
  expect(mail).toEqual({
    subject: "Ofertă și preț",
    text: "Bună ziua,\nIon",
    at: Date.UTC(2026, 10, 26, 8, 15),
    from: { name: "Ion Ene", address: "ion@acme.ro" },
    to: [
      { name: "", address: "ana@ours.ro" },
      { name: "", address: "dan@ours.ro" },
      { name: "", address: "eva@ours.ro" },
      { name: "Ștefan", address: "stefan@acme.ro" },
    ],
    messageId: "<1@acme.ro>",
  });
});

test("a mail that is a page alone is read as its words", async () => {
  const page =
    "<html><head><style>p{}</style></head><p>Hello&nbsp;<b>Ana</b></p><p>1 &lt; 2</p></html>";
  const mail = await readEml(bytes(`${MAIL}Content-Type: text/html\n\n${page}`));
  expect(mail?.text).toBe("Hello Ana\n\n1 < 2");
});

test("a mail that says little is still a mail; what is longer than is kept is cut", async () => {
  const bare = await readEml(bytes("From: ion@acme.ro\nDate: someday\n\n"));
  expect(bare).toMatchObject({ subject: "", text: null, at: null, messageId: null, to: [] });
  const long = await readEml(
    bytes(`From: a@b.ro\nSubject: ${"x".repeat(400)}\n\n${"y".repeat(30_000)}`),
  );
  expect(long?.subject).toHaveLength(255);
  expect(long?.text).toHaveLength(20_000);
});

test.each([
  ["nothing", ""],
  ["a picture", "\u0089PNG\r\n\u001a\n\0\0\0"],
  ["a page", "<html><body>From: here</body></html>"],
  ["words", "Dear Ana,\n\nno headers here"],
])("%s is no mail", async (_, text) => {
  expect(await readEml(bytes(text))).toBeNull();
});

test("nothing in a file makes reading it fail", async () => {
  const headers = fc.constantFrom(
    "From: a@b",
    "Content-Type: multipart/mixed; boundary=x",
    "Content-Type: text/html; charset=no-such",
    "Content-Transfer-Encoding: base64",
    "Content-Type: message/rfc822",
    "Date: \0",
    "--x",
    "",
  );
  const shaped = fc.array(headers).map((lines) => bytes(lines.join("\n")));
  await fc.assert(
    fc.asyncProperty(fc.oneof(shaped, fc.uint8Array({ maxLength: 2000 })), async (file) => {
      const mail = await readEml(file);
      expect(mail === null || typeof mail.subject === "string").toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("parts that hold each other a thousand deep, and pages of nothing but marks, are read in time", async () => {
  const deep = Array.from(
    { length: 1000 },
    (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`,
  );
  await readEml(bytes(`From: a@b.ro\n${deep.join("")}`));
  const words = ["<", "<!--", "&nbsp;", "<b> ", "&", "<style>"].map((mark) =>
    htmlText(mark.repeat(800_000)).trim(),
  );
  expect(words.map(({ length }) => length)).toEqual([0, 0, 2, 0, 500_000, 0]);
});
