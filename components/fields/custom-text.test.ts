import { expect, test } from "vitest";
import { customText } from "./custom-text";

const words = { locale: "ro", yes: "Da", no: "Nu" };

test("a value is told as its reader would write it", () => {
  const said = (type: Parameters<typeof customText>[0]["type"], text: string) =>
    customText({ type }, text, words);
  expect(said("checkbox", "1")).toBe("Da");
  expect(said("checkbox", "0")).toBe("Nu");
  expect(said("number", "12500.5")).toBe("12.500,5");
  expect(said("date", "2026-01-31")).toBe("31 ian. 2026");
  expect(said("multi", "Gold, Silver")).toBe("Gold, Silver");
  expect(said("text", "")).toBeNull();
});
