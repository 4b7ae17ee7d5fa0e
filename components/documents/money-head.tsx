import type { Route } from "next";
import type { ReactNode } from "react";
import { BackLink } from "@/components/records/back-link";

type Props = { list: { href: Route; label: string }; title: string; children: ReactNode };

/** The way back to the list, what the record is called, and what can be done with it. */
export function MoneyHead({ list, title, children }: Props) {
  return (
    <div className="mb-4 flex flex-wrap items-end gap-x-2 gap-y-3">
      <div className="mr-auto min-w-0">
        <BackLink {...list} />
        <h2 className="font-semibold text-lg leading-7 [overflow-wrap:anywhere]">{title}</h2>
      </div>
      <div className="flex flex-wrap items-center gap-2 empty:hidden">{children}</div>
    </div>
  );
}
