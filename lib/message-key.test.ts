import { describe, expect, test } from "vitest";
import { messageKey, parseMessageKey } from "./message-key";

describe("a message that is translated where it is shown", () => {
  test("names a key", () => {
    expect(parseMessageKey("errors.required")).toEqual({ key: "errors.required", values: {} });
  });

  test("carries values, numbers as numbers", () => {
    expect(parseMessageKey("errors.tooLong|max=191|field=Name")).toEqual({
      key: "errors.tooLong",
      values: { max: 191, field: "Name" },
    });
  });

  test("keeps the zeros of a code", () => {
    expect(parseMessageKey("errors.unknown|code=007")?.values).toEqual({ code: "007" });
  });

  test.each(["Name is required.", "Too long", "example.com is taken", "", "required"])(
    "leaves the sentence «%s» alone",
    (sentence) => expect(parseMessageKey(sentence)).toBeNull(),
  );

  test("is read back as it was written, whatever the values hold", () => {
    const values = { name: "A|B = 100 % off", count: 3 };
    const written = messageKey("errors.taken", values);
    expect(parseMessageKey(written)).toEqual({ key: "errors.taken", values });
  });
});
