import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";

export type SwitchProps = Omit<ComponentProps<"input">, "type" | "role"> & {
  /** For tables, where a column of full ones would shout. */
  quiet?: boolean;
};

const looks = {
  full: "bg-input checked:bg-primary",
  quiet: "bg-transparent inset-ring inset-ring-input checked:inset-ring-primary",
};
const knobs = {
  full: "top-1 left-1 size-4 bg-white peer-checked:translate-x-3",
  quiet: "top-1.5 left-1.5 size-3 bg-input peer-checked:translate-x-3 peer-checked:bg-primary",
};

/** A native checkbox that is read as a switch and acts at once. */
export function Switch({ className, quiet = false, ...props }: SwitchProps) {
  const kind = quiet ? "quiet" : "full";
  return (
    <span
      data-slot="switch"
      className={cn("relative inline-flex shrink-0 align-middle", className)}
    >
      <input
        type="checkbox"
        role="switch"
        className={cn(
          "peer h-6 w-9 cursor-pointer appearance-none rounded-full border-2 border-transparent bg-clip-padding transition-colors disabled:cursor-not-allowed disabled:opacity-50",
          looks[kind],
        )}
        {...props}
      />
      <span
        className={cn(
          "pointer-events-none absolute rounded-full transition-[translate,background-color] forced-colors:bg-[ButtonText]",
          knobs[kind],
        )}
      />
    </span>
  );
}
