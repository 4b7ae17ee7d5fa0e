import type { Route } from "next";
import { NearLink } from "@/components/ui/near-link";

type Props = {
  label: string;
  /** Each with its address; one of them is where one is. */
  parts: { label: string; href: string; here: boolean }[];
};

/** All records of a tab, or a part of them: each at an address of its own. */
export function ShownPart({ label, parts }: Props) {
  return (
    <nav aria-label={label} className="flex rounded-lg border bg-card p-0.5">
      {parts.map((part) => (
        <NearLink
          key={part.href}
          href={part.href as Route}
          aria-current={part.here ? "true" : undefined}
          className="inline-flex h-6.5 items-center rounded-md px-2 text-muted-foreground text-sm transition-colors hover:text-foreground aria-[current]:bg-accent aria-[current]:font-medium aria-[current]:text-foreground pointer-coarse:h-8.5"
        >
          {part.label}
        </NearLink>
      ))}
    </nav>
  );
}
