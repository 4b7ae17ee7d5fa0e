import { expect, test } from "vitest";
import { hueOf } from "./hue-of";

test("a name keeps its colour, and names share all of them", () => {
  expect(hueOf("Bólido", 12)).toBe(hueOf("Bo\u0301lido", 12));
  const counts = Array.from({ length: 12 }, () => 0);
  for (let i = 0; i < 1200; i++)
    counts[hueOf(`Client ${i}`, 12)] = (counts[hueOf(`Client ${i}`, 12)] ?? 0) + 1;
  expect(Math.min(...counts)).toBeGreaterThan(50);
  expect(Math.max(...counts)).toBeLessThan(150);
});
