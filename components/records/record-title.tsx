import type { Route } from "next";
import { NearLink } from "@/components/ui/near-link";
import { cn } from "@/lib/cn";

type Props = {
  text: string;
  /** Its own page. */
  href?: Route;
  /** Without a page it opens its form. */
  onEdit?: () => void;
  className?: string;
};

/** What a record goes by: what the keys find, and what opens it. */
export function RecordTitle({ text, href, onEdit, className }: Props) {
  const looks = cn("min-w-0 truncate rounded-sm text-left font-medium", className);
  const shared = { title: text, "data-row-link": true };
  if (href) {
    return (
      <NearLink {...shared} href={href} className={cn(looks, "hover:underline")}>
        {text}
      </NearLink>
    );
  }
  if (!onEdit) {
    return (
      <span title={text} className={looks}>
        {text}
      </span>
    );
  }
  return (
    <button
      {...shared}
      type="button"
      aria-keyshortcuts="Enter E Delete"
      onClick={onEdit}
      className={cn(looks, "hover:underline")}
    >
      {text}
    </button>
  );
}
