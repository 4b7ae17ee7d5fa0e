"use client";

import { type RefObject, useEffect, useRef } from "react";

/** Where the focus goes once the chips have changed: to the so-manyeth condition, or to the button before them. */
export function useLanding(bar: RefObject<HTMLElement | null>, shown: unknown) {
  const planned = useRef<number | null>(null);
  const land = () => {
    if (planned.current === null) return;
    const conditions = conditionsIn(bar.current);
    const there = conditions[Math.min(planned.current, conditions.length - 1)];
    (there ?? bar.current?.querySelector<HTMLElement>("[data-stop]"))?.focus();
    planned.current = null;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it lands when what is shown changes
  useEffect(land, [shown]);
  const plan = (at: number) => {
    planned.current = at;
  };
  return { plan, land };
}

const conditionsIn = (bar: HTMLElement | null) => [
  ...(bar?.querySelectorAll<HTMLElement>("[data-condition]") ?? []),
];

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Arrows, Home and End go from one thing in the bar to the next. */
export function moveInBar(event: React.KeyboardEvent<HTMLElement>) {
  const step = STEPS[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-stop]")];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  event.preventDefault();
  stops[step(at, stops.length)]?.focus();
}
