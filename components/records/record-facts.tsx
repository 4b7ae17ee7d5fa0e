import type { ReactNode } from "react";

type Fact = { label: string; value: ReactNode };

/** Facts of a record beside one another, each under its name; those that say nothing are left out. */
export function RecordFacts({ facts }: { facts: Fact[] }) {
  const said = facts.filter(({ value }) => value);
  if (!said.length) return null;
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-3">
      {said.map(({ label, value }) => (
        <div key={label} className="min-w-0">
          <dt className="text-muted-foreground text-sm">{label}</dt>
          <dd className="min-w-0 [overflow-wrap:anywhere]">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
