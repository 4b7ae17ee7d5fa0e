import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { GROUP_COLORS } from "@/lib/groups/schema";

type Colour = [lightness: number, chroma: number, hue: number];

const css = ["app/globals.css", "components/groups/group-colors.css"]
  .map((file) => readFileSync(join(import.meta.dirname, "../..", file), "utf8"))
  .join();
const PAIR = /--([\w-]+): light-dark\(oklch\(([^)]+)\), oklch\(([^)]+)\)\)/g;
const parse = (text: string) => text.split(/[ /]+/).map(Number) as Colour;
const tokens = new Map(
  [...css.matchAll(PAIR)].map(([, name = "", light = "", dark = ""]) => [
    name,
    { light: parse(light), dark: parse(dark) },
  ]),
);

/** Relative luminance (WCAG) of an oklch colour, through linear sRGB. */
function luminance([lightness, chroma, hue]: Colour): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  const [r, g, bl] = [red, green, blue].map((part) => Math.min(1, Math.max(0, part)));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (bl ?? 0);
}

function contrast(one: string, other: string, theme: "light" | "dark"): number {
  const [a, b] = [tokens.get(one), tokens.get(other)];
  if (!a || !b) throw new Error(`The theme lacks --${a ? other : one}.`);
  const [darker = 0, lighter = 0] = [a, b]
    .map((pair) => luminance(pair[theme]))
    .sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

const GROUNDS = ["background", "sidebar", "card", "popover", "muted", "accent"];
const ROWS = ["row-hover", "row-selected"];
const SOFT = ["danger-soft", "warning-soft", "success-soft", "primary-soft"];
const TEXTS = ["foreground", "muted-foreground", "link", "danger", "warning", "success"];

const GROUP_PARTS = GROUP_COLORS.map((color) => ({
  text: `group-${color}`,
  soft: `group-${color}-soft`,
  dot: `group-${color}-dot`,
}));

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  test.each(TEXTS)("%s is read on every ground (4.5:1)", (text) => {
    const weak = [...GROUNDS, ...ROWS, ...SOFT].filter((on) => contrast(text, on, theme) < 4.5);
    expect(weak).toEqual([]);
  });

  test.each([
    ["primary-foreground", "primary"],
    ["primary-foreground", "primary-hover"],
    ["destructive-foreground", "destructive"],
    ["destructive-foreground", "destructive-hover"],
    ["placeholder", "muted"],
    ["placeholder", "card"],
  ])("%s is read on %s (4.5:1)", (text, ground) => {
    expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(GROUP_PARTS)(
    "$text is read on its badge (4.5:1), its dot told from the ground (3:1)",
    ({ text, soft, dot }) => {
      expect(contrast(text, soft, theme)).toBeGreaterThanOrEqual(4.5);
      const grounds = ["background", "card", "popover", "row-hover"];
      expect(grounds.filter((on) => contrast(dot, on, theme) < 3)).toEqual([]);
    },
  );

  test.each(["input", "ring", "danger-dot", "warning-dot", "success-dot"])(
    "%s is told from the ground (3:1)",
    (mark) => {
      const weak = ["background", "card", "popover"].filter((on) => contrast(mark, on, theme) < 3);
      expect(weak).toEqual([]);
    },
  );
});
