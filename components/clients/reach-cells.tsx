"use client";

import { TableCell } from "@/components/ui/table";
import type { ExplainedClient, Range } from "@/lib/clients/schema";
import { Marked } from "./marked";
import { MatchReason } from "./match-reason";
import { mailLink, phoneLink } from "./reach-links";

type Reach = { email: string | null; phone: string | null };

/** Who to ask for. On a phone the second line: what was found, the person, or how to reach them. */
export function ContactCell({ client, reach }: { client: ExplainedClient; reach: Reach }) {
  const { contact, marks, why } = client;
  const instead = contact?.name ? null : (reach.email ?? reach.phone);
  return (
    <TableCell place="secondary" className="max-w-44 max-sm:pl-7" title={contact?.name}>
      {why && <MatchReason match={why} className="sm:hidden" />}
      <span className={why ? "max-sm:hidden" : undefined}>
        <Marked text={contact?.name ?? ""} ranges={marks?.contact} />
        {instead && <span className="sm:hidden">{instead}</span>}
      </span>
    </TableCell>
  );
}

// no wider than its cell, and high enough to be pressed
const LINK = "block truncate rounded-sm py-0.5 hover:underline";

type LinkProps = {
  ranges?: Range[];
  /** Stands under the name on a phone. */
  second?: boolean;
};

const secondly = (second?: boolean) => (second ? ({ place: "secondary" } as const) : {});

export function EmailCell({ email, ranges, second }: LinkProps & { email: string | null }) {
  return (
    <TableCell {...secondly(second)} className="max-w-44 max-sm:pl-7">
      {email && (
        <a href={mailLink(email)} title={email} className={LINK}>
          <Marked text={email} ranges={ranges} />
        </a>
      )}
    </TableCell>
  );
}

export function PhoneCell({ phone, ranges, second }: LinkProps & { phone: string | null }) {
  return (
    <TableCell {...secondly(second)} className="figures max-w-40 max-sm:pl-7">
      {phone && (
        <a href={phoneLink(phone)} title={phone} className={LINK}>
          <Marked text={phone} ranges={ranges} />
        </a>
      )}
    </TableCell>
  );
}
