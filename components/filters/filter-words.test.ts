import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { parseFilter } from "@/lib/filters/codec";
import { customFilterField, type FilterField, OWN_FILTER_FIELDS } from "@/lib/filters/fields";
import { isBlock, operatorsOf, type Term, termsOf } from "@/lib/filters/schema";
import en from "@/messages/en.json";
import ro from "@/messages/ro.json";
import {
  blockSentence,
  type FilterWords,
  fieldLabel,
  plainSentence,
  sentenceOf,
} from "./filter-words";

const translator = (locale: "en" | "ro", messages: typeof en) => ({
  locale,
  t: createTranslator({ locale, messages, namespace: "filters" }) as FilterWords["t"],
});
const english = translator("en", en);
const romanian = translator("ro", ro as typeof en);

const people = [
  { value: "1", label: "Ana" },
  { value: "2", label: "Dan" },
];
const custom = (id: number, name: string, type: "choice" | "multi" | "date" | "checkbox") =>
  customFilterField({
    id,
    name,
    type,
    archived: false,
    choices: [
      { id: 1, label: "Gold" },
      { id: 2, label: "Silver" },
      { id: 3, label: "Iron" },
    ],
  });
const fields = new Map<string, FilterField>(
  [
    ...OWN_FILTER_FIELDS.map((field) => ({ ...field, options: people })),
    custom(1, "Tier", "choice"),
    custom(2, "Trade", "multi"),
    custom(3, "Contract until", "date"),
    custom(4, "Newsletter", "checkbox"),
  ].map((field) => [field.key, field]),
);

const say = (words: FilterWords) => (term: Term) =>
  plainSentence(
    sentenceOf(term, "field" in term ? fields.get(term.field) : undefined, words),
    words,
  );

const told = (text: string, words: FilterWords) => {
  const [part] = parseFilter(text).parts;
  if (!part) return "";
  return isBlock(part) ? blockSentence(part, say(words), words) : say(words)(part);
};

describe("a condition in words", () => {
  test.each([
    ["city:has:Iași", "City contains Iași", "Orașul conține Iași"],
    ["city:hasnot:Iași", "City does not contain Iași", "Orașul nu conține Iași"],
    ["city:is:Iași,Bacău", "City is Iași or Bacău", "Oraș: Iași sau Bacău"],
    ["status:is:active", "Status is Active", "Stare: Activ"],
    ["owner:is:me", "Owner is me", "Responsabil: eu"],
    ["owner:is:1,2", "Owner is Ana or Dan", "Responsabil: Ana sau Dan"],
    ["owner:not:1", "Owner is not Ana", "Responsabil: nu Ana"],
    ["owner:empty", "Owner is empty", "Responsabilul lipsește"],
    ["email:empty", "E-mail is empty", "E-mailul lipsește"],
    ["email:filled", "E-mail is filled in", "E-mailul nu lipsește"],
    ["created:last:7", "Created in the last 7 days", "Data creării este în ultimele 7 zile"],
    ["created:last:1", "Created in the last day", "Data creării este în ultima zi"],
    ["created:last:30", "Created in the last 30 days", "Data creării este în ultimele 30 de zile"],
    [
      "updated:older:90",
      "Changed more than 90 days ago",
      "Data modificării este cu peste 90 de zile în urmă",
    ],
    ["created:on:2026-01-31", "Created on 31 Jan 2026", "Data creării este 31 ian. 2026"],
    [
      "created:between:2026-01-01,2026-02-01",
      "Created between 1 Jan 2026 and 1 Feb 2026",
      "Data creării este între 1 ian. 2026 și 1 feb. 2026",
    ],
    ["contacts:gt:3", "Number of contacts is more than 3", "Numărul de contacte este peste 3"],
    [
      "discount:between:5,10.5",
      "Effective discount % is between 5 and 10.5",
      "Reducerea efectivă (%) este între 5 și 10,5",
    ],
    ["discount:eq:10", "Effective discount % is 10", "Reducere efectivă %: 10"],
    ["country:is:RO,DE", "Country is Romania or Germany", "Țară: România sau Germania"],
    ["language:is:ro", "Language is Română", "Limbă: Română"],
    [
      "contactWithoutEmail:is:yes",
      "Has a contact without e-mail: yes",
      "Are un contact fără e-mail: da",
    ],
    ["custom.1:not:1", "Tier is not Gold", "Tier: nu Gold"],
    ["custom.2:all:1,2,3", "Trade is Gold, Silver and Iron", "Trade: Gold, Silver și Iron"],
    ["custom.2:none:1,2", "Trade is none of Gold or Silver", "Trade: fără Gold sau Silver"],
    ["custom.2:none:1", "Trade is not Gold", "Trade: nu Gold"],
    [
      "custom.3:next:30",
      "Contract until in the next 30 days",
      "Contract until este în următoarele 30 de zile",
    ],
    ["custom.4:is:no", "Newsletter: no", "Newsletter: nu"],
    [
      "(email:empty|phone:empty)",
      "E-mail is empty or Phone is empty",
      "E-mailul lipsește sau Telefonul lipsește",
    ],
  ])("%s", (text, inEnglish, inRomanian) => {
    expect(told(text, english)).toBe(inEnglish);
    expect(told(text, romanian)).toBe(inRomanian);
  });

  test.each([
    ["nonsense", "nonsense"],
    ["shoe:is:42", "shoe:is:42"],
    ["city:gt:5", "City gt 5"],
    ["created:last:soon", "Created last soon"],
    ["owner:is:77", "Owner is 77"],
    ["country:is:XX", "Country is XX"],
    ["status:is:asleep", "Status is asleep"],
  ])("what can’t be asked, %s, is shown as far as it can be read", (text, expected) => {
    expect(told(text, english)).toBe(expected);
  });

  test.each([
    ["en", english],
    ["ro", romanian],
  ])("every field and everything one can ask of it has words in %s", (_, words) => {
    const asked = [...fields.values()].flatMap((field) =>
      operatorsOf(field.kind, field.nullable).map((op) => ({ field, op })),
    );
    expect(asked.length).toBeGreaterThan(200);
    for (const { field, op } of asked) {
      expect(say(words)({ field: field.key, op, values: ["1"] })).not.toMatch(/filters\.|[{}<>]/);
      expect(fieldLabel(field, words)).not.toMatch(/filters\./);
      expect(words.t.has(`operators.${op}`)).toBe(true);
    }
  });

  test("values that look like marks are just values", () => {
    const [term] = termsOf(parseFilter("city:has:<v>{count}</v>"));
    expect(term && say(english)(term)).toBe("City contains <v>{count}</v>");
  });
});
