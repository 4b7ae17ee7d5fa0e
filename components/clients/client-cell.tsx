"use client";

import { TableCell } from "@/components/ui/table";
import type { ExplainedClient } from "@/lib/clients/schema";
import { cn } from "@/lib/cn";
import { GroupBadges } from "./group-badge";
import { Marked } from "./marked";
import { ContactCell, EmailCell, PhoneCell } from "./reach-cells";
import type { ShownColumn } from "./shown-column";

export type ClientCellProps = {
  column: ShownColumn;
  client: ExplainedClient;
  reach: { email: string | null; phone: string | null };
  /** What the server wrote for the column. */
  text: string;
};

/** One cell of a row, but for the name and the status. */
export function ClientCell({ column, client, reach, text }: ClientCellProps) {
  const { id, marks, groups, owner } = client;
  switch (column.key) {
    case "id":
      return (
        <TableCell className="figures w-px text-muted-foreground">
          <Marked text={String(id)} ranges={marks?.id} />
        </TableCell>
      );
    case "contact":
      return <ContactCell client={client} reach={reach} />;
    case "email":
      return <EmailCell email={reach.email} ranges={marks?.email} second={column.second} />;
    case "phone":
      return <PhoneCell phone={reach.phone} ranges={marks?.phone} second={column.second} />;
    case "groups":
      return (
        <TableCell>
          <GroupBadges groups={groups} />
        </TableCell>
      );
    case "owner":
      return <TextCell text={owner?.name ?? ""} second={column.second} className="max-w-40" />;
    default:
      return <TextCell text={text} align={column.align} second={column.second} />;
  }
}

type TextProps = { text: string; align?: "end"; second?: boolean; className?: string };

function TextCell({ text, align, second, className = "max-w-56" }: TextProps) {
  const web = /^https?:\/\//.test(text);
  return (
    <TableCell
      align={align}
      place={second ? "secondary" : undefined}
      title={text || undefined}
      className={cn("figures truncate text-muted-foreground", second && "max-sm:pl-7", className)}
    >
      {web ? (
        <a
          href={text}
          target="_blank"
          rel="noopener noreferrer"
          className="rounded-sm hover:underline"
        >
          {text.replace(/^https?:\/\/(www\.)?|\/$/g, "")}
        </a>
      ) : (
        text
      )}
    </TableCell>
  );
}
