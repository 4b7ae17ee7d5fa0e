import { cn } from "@/lib/cn";
import { hueOf } from "./hue-of";

// Classes and not a style: a strict `style-src` refuses style attributes.
const HUES = [
  "[--hue:20]",
  "[--hue:50]",
  "[--hue:80]",
  "[--hue:115]",
  "[--hue:150]",
  "[--hue:180]",
  "[--hue:210]",
  "[--hue:240]",
  "[--hue:270]",
  "[--hue:300]",
  "[--hue:330]",
  "[--hue:355]",
];

/** The first letter of a name, in a colour that is always the same for it. */
export function Monogram({ name, className }: { name: string; className?: string }) {
  const letter = name.match(/[\p{L}\p{N}]/u)?.[0] ?? "·";
  return (
    <span
      aria-hidden
      className={cn(
        "grid size-5 shrink-0 select-none place-items-center rounded-sm bg-[light-dark(oklch(0.93_0.045_var(--hue)),oklch(0.33_0.055_var(--hue)))] font-semibold text-[0.6875rem] text-[light-dark(oklch(0.4_0.1_var(--hue)),oklch(0.87_0.07_var(--hue)))] leading-none",
        HUES[hueOf(name, HUES.length)],
        className,
      )}
    >
      {letter.toUpperCase()}
    </span>
  );
}
