import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Markdown } from "./markdown";

const html = (text: string) => renderToStaticMarkup(<Markdown text={text} id={7} />);

test("lists, tables, marks and links are shown as such", () => {
  const page = html("# Title\n\n- **one**\n- [x] two\n\n|a|\n|-|\n|b|\n\nSee https://a.ro");
  for (const part of ["<strong>one</strong>", "<td>b</td>", "☑", 'href="https://a.ro"'])
    expect(page).toContain(part);
  expect(page).not.toMatch(/<h\d|<input/); // headings and boxes of a note are none of the page
});

test("a link opens beside, and tells nobody where it stood", () => {
  expect(html("[a](https://a.ro)")).toMatch(
    /<a href="https:\/\/a.ro" target="_blank" rel="noopener noreferrer nofollow"/,
  );
});

test.each([
  ["a script", "<script>alert(1)</script>"],
  ["a handler", '<img src=x onerror="alert(1)">'],
  ["a frame", '<iframe src="https://evil.example"></iframe>'],
  ["a form", '<form action="https://evil.example"><input></form>'],
  ["a style", "<style>*{display:none}</style>"],
  ["a script's address", "[a](javascript:alert(1))"],
  ["one in disguise", "[a](JaVa&#115;cript:alert(1))"],
  ["a page in an address", "[a](data:text/html,<script>alert(1)</script>)"],
  ["a reference", "[a][b]\n\n[b]: javascript:alert(1)"],
  ["a bare one", "<javascript:alert(1)>"],
])("%s comes to nothing", (_, text) => {
  const page = html(text);
  expect(page).not.toMatch(/<(script|img|iframe|form|style)\b|href="(javascript|data)/i);
});

test("a picture is not loaded: its words lead to it", () => {
  const page = html(
    "![plan](https://evil.example/p.png) ![x][r] ![](https://a.ro/b.png)\n\n[r]: https://a.ro/r.png",
  );
  expect(page).not.toContain("<img");
  expect(page).toMatch(/href="https:\/\/evil.example\/p.png"[^>]*>plan</);
  expect(page).toMatch(/href="https:\/\/a.ro\/r.png"[^>]*>x</);
  expect(page).toContain(">https://a.ro/b.png<");
});

test("a picture in a link is its words, so that no link stands in a link", () => {
  const page = html("[![plan](https://evil.example/p.png)](https://a.ro)");
  expect(page.match(/<a /g)).toHaveLength(1);
  expect(page).toContain(">plan<");
});

test("notes do not share the places of their footnotes", () => {
  expect(html("a[^1]\n\n[^1]: b")).toContain('id="note-7-fn-1"');
});
