"use client";

import type { Route } from "next";
import Link from "next/link";
import { TableCell } from "@/components/ui/table";
import type { ExplainedClient } from "@/lib/clients/schema";
import { cn } from "@/lib/cn";
import { recordAddress } from "./addresses";
import { Marked } from "./marked";
import { MatchReason } from "./match-reason";
import { Monogram } from "./monogram";

type NameCellProps = {
  client: ExplainedClient;
  pin: 1 | 2;
  /** The list in which the record goes on. */
  within?: string;
};

/** Monogram and name, which is the link; when found by something out of sight, what that was. */
export function NameCell({ client, pin, within }: NameCellProps) {
  const { id, name, marks, why } = client;
  const room = why ? "sm:max-w-44" : "sm:max-w-64";
  return (
    <TableCell place="primary" pin={pin} data-pin-edge>
      <span className="flex min-w-0 items-center gap-2">
        <Monogram name={name} />
        <Link
          href={recordAddress(id, within) as Route}
          prefetch={false}
          data-row-link
          title={name}
          className={cn("block min-w-0 truncate rounded-sm focus-visible:outline-offset-1", room)}
        >
          <Marked text={name} ranges={marks?.name} />
        </Link>
        {why && <MatchReason match={why} className="max-sm:hidden sm:max-w-44" />}
      </span>
    </TableCell>
  );
}
