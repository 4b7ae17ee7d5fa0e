import { cn } from "@/lib/cn";
import { dotLooks } from "./group-looks";

/** The colour of a group beside its name, which says the same to who can't see it. */
export function GroupDot({ color, className }: { color: string | null; className?: string }) {
  return (
    <span
      aria-hidden
      className={cn("inline-block size-2.5 shrink-0 rounded-full", dotLooks(color), className)}
    />
  );
}
