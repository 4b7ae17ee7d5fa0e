import { describe, expect, test } from "vitest";
import {
  formatBasisPoints,
  formatCount,
  formatDate,
  formatDateTime,
  formatDay,
  formatDecimal,
  formatMoment,
  formatMoney,
  formatRange,
  formatRelative,
} from "./format";

const noon = Date.UTC(2026, 10, 22, 12, 5);
// Intl puts no-break spaces where a line must not break; the words are what counts here.
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("dates", () => {
  test("are written day first, month in words, in both languages", () => {
    expect(formatDate(noon, "en", "Europe/Bucharest")).toBe("22 Nov 2026");
    expect(formatDate(noon, "ro", "Europe/Bucharest")).toBe("22 nov. 2026");
  });

  test("fall on the day of the zone", () => {
    const late = Date.UTC(2026, 10, 22, 23, 30);
    expect(formatDate(late, "en", "Europe/Bucharest")).toBe("23 Nov 2026");
    expect(formatDate(late, "en", "UTC")).toBe("22 Nov 2026");
  });

  test("carry a 24-hour clock", () => {
    expect(formatDateTime(noon, "en", "Europe/Bucharest")).toBe("22 Nov 2026, 14:05");
    expect(formatDateTime(noon, "ro", "Europe/Bucharest")).toBe("22 nov. 2026, 14:05");
    expect(formatMoment(noon + 7000, "en", "Europe/Bucharest")).toBe("22 Nov 2026, 14:05:07");
  });

  test("a plain date belongs to no zone", () => {
    expect(formatDay("2026-01-01", "en")).toBe("1 Jan 2026");
    expect(formatDay("soon", "en")).toBe("soon");
    expect(formatDay("2026-99-99", "en")).toBe("2026-99-99");
  });
});

describe("formatRelative", () => {
  const minute = 60_000;
  test.each([
    [0, "now", "acum"],
    [-59_000, "now", "acum"],
    [-5 * minute, "5 minutes ago", "acum 5 minute"],
    [-90 * minute, "1 hour ago", "acum 1 oră"],
    [-26 * 60 * minute, "yesterday", "ieri"],
    [3 * 24 * 60 * minute, "in 3 days", "peste 3 zile"],
    [-800 * 24 * 60 * minute, "2 years ago", "acum 2 ani"],
  ])("%i ms away is «%s», «%s»", (away, en, ro) => {
    expect(formatRelative(noon + away, noon, "en")).toBe(en);
    expect(formatRelative(noon + away, noon, "ro")).toBe(ro);
  });
});

describe("figures", () => {
  test("money has the decimals of its currency", () => {
    expect(formatMoney(123450, "EUR", "en")).toBe("€1,234.50");
    expect(plain(formatMoney(123450, "RON", "ro"))).toBe("1.234,50 RON");
    expect(formatMoney(500, "JPY", "en")).toBe("JP¥500");
    expect(formatMoney(-1, "EUR", "en")).toBe("-€0.01");
  });

  test("an unknown currency is shown, not refused", () => {
    expect(formatMoney(100, "??", "en")).toBe("100 ??");
  });

  test("counts are capped", () => {
    expect(formatCount(10_001, "en", 10_000)).toBe("10,000+");
    expect(formatCount(10_000, "en", 10_000)).toBe("10,000");
    expect(formatCount(1_234_567, "ro")).toBe("1.234.567");
    expect(formatRange({ from: 1, to: 50, total: 10_001, cap: 10_000 }, "en")).toEqual({
      from: "1",
      to: "50",
      total: "10,000+",
    });
  });

  test("a decimal number keeps all its digits, and a year its looks", () => {
    expect(formatDecimal("2019", "en")).toBe("2019");
    expect(formatDecimal("1234567.5", "ro")).toBe("1.234.567,5");
    expect(formatDecimal("-123456789012345.0123456789", "en")).toBe(
      "-123,456,789,012,345.0123456789",
    );
    expect(formatDecimal("12,5", "en")).toBe("12,5");
  });

  test("basis points become a percentage", () => {
    expect(formatBasisPoints(1250, "en")).toBe("12.5%");
    expect(plain(formatBasisPoints(500, "ro"))).toBe("5 %");
  });
});
