import { plusDays } from "@/lib/days";

/** The periods that statements are asked for most. */
export const PRESETS = [
  "thisMonth",
  "lastMonth",
  "thisQuarter",
  "thisYear",
  "lastYear",
  "all",
] as const;
export type Preset = (typeof PRESETS)[number];

type Period = { from: string; to: string };

const month = (year: number, index: number) =>
  new Date(Date.UTC(year, index, 1)).toISOString().slice(0, 10);

/** The days of a period, seen from today; none goes beyond it. */
export function periodOfPreset(preset: Preset, today: string): Period {
  const [year, index] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1];
  switch (preset) {
    case "thisMonth":
      return { from: month(year, index), to: today };
    case "lastMonth":
      return { from: month(year, index - 1), to: plusDays(month(year, index), -1) };
    case "thisQuarter":
      return { from: month(year, index - (index % 3)), to: today };
    case "thisYear":
      return { from: month(year, 0), to: today };
    case "lastYear":
      return { from: month(year - 1, 0), to: plusDays(month(year, 0), -1) };
    case "all":
      return { from: "1900-01-01", to: today };
  }
}

/** Which of them a period is. */
export const presetOf = ({ from, to }: Period, today: string) =>
  PRESETS.find((preset) => {
    const one = periodOfPreset(preset, today);
    return one.from === from && one.to === to;
  });
