import { badgeLooks } from "@/components/groups/group-looks";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/lib/cn";

type Group = { id: number; name: string; color: string | null };
export type GroupBadgeProps = { group: Group; className?: string };

/** A group a client belongs to, in its colour. */
export function GroupBadge({ group: { name, color }, className }: GroupBadgeProps) {
  return (
    <Badge variant="outline" title={name} className={cn(badgeLooks(color), className)}>
      <span className="truncate">{name}</span>
    </Badge>
  );
}

/** The first group of a client, the first two where there is room; the rest as a number. */
export function GroupBadges({ groups }: { groups: Group[] }) {
  const [first, second] = groups;
  if (!first) return null;
  const names = groups.map(({ name }) => name);
  return (
    <span className="flex items-center gap-1">
      <GroupBadge group={first} className="max-w-28" />
      {second && <GroupBadge group={second} className="max-w-28 max-2xl:hidden" />}
      <MoreGroups names={names.slice(1)} className="2xl:hidden" />
      <MoreGroups names={names.slice(2)} className="max-2xl:hidden" />
    </span>
  );
}

function MoreGroups({ names, className }: { names: string[]; className: string }) {
  if (!names.length) return null;
  return (
    <span title={names.join(", ")} className={className}>
      <span aria-hidden className="figures text-muted-foreground text-xs">
        +{names.length}
      </span>
      <span className="sr-only">{names.join(", ")}</span>
    </span>
  );
}
