import { describe, expect, test } from "vitest";
import { asTheme, pickLanguage } from "./preferences";

describe("pickLanguage", () => {
  test("prefers what was chosen over what the browser asks for", () => {
    expect(pickLanguage("ro", "en-GB,en;q=0.9")).toBe("ro");
  });

  test("takes the browser's best language that we speak", () => {
    expect(pickLanguage(undefined, "de-DE, en;q=0.5, ro-RO;q=0.8")).toBe("ro");
    expect(pickLanguage(undefined, "ro;q=0, en")).toBe("en");
  });

  test.each([null, "", "de", "*", ";;q=,,,", "en;q=abc"])("falls back to English on %j", (header) =>
    expect(pickLanguage("xx", header)).toBe("en"),
  );
});

test("an unknown theme follows the system", () => {
  expect([asTheme("dark"), asTheme("pink"), asTheme(undefined)]).toEqual([
    "dark",
    "system",
    "system",
  ]);
});
