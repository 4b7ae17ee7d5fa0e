import { ArrowLeft } from "lucide-react";
import type { Route } from "next";
import { NearLink } from "@/components/ui/near-link";

/** From the page of a record back to the tab it came from. */
export function BackLink({ href, label }: { href: Route; label: string }) {
  return (
    <NearLink
      href={href}
      className="-mt-1 inline-flex items-center gap-1.5 rounded-sm text-muted-foreground text-sm hover:text-foreground pointer-coarse:py-2"
    >
      <ArrowLeft aria-hidden className="size-3.5" />
      {label}
    </NearLink>
  );
}
