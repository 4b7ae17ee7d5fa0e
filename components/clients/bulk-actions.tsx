"use client";

import { Download, Power, PowerOff, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { BulkBar } from "@/components/data-table/bulk-bar";
import { useSelection } from "@/components/data-table/selection";
import { Button } from "@/components/ui/button";
import type { BulkVerb, ClientRights } from "@/lib/clients/schema";
import { cn } from "@/lib/cn";
import { useClientDeeds } from "./client-deeds";
import { exportAddress } from "./export-link";

/** What can be done with the chosen clients: at once, with Undo. */
export function BulkActions({ can }: { can: ClientRights }) {
  return (
    <BulkBar>
      {can.update && <BulkDeed verb="activate" icon={<Power />} />}
      {can.update && <BulkDeed verb="deactivate" icon={<PowerOff />} />}
      {can.export && <ExportSelected />}
      {can.delete && <BulkDeed verb="delete" icon={<Trash2 />} className="text-danger" />}
    </BulkBar>
  );
}

// on a phone four of them share the width: the word goes under its sign
const LOOKS =
  "max-sm:h-12 max-sm:min-w-0 max-sm:flex-1 max-sm:flex-col max-sm:gap-0.5 max-sm:px-1 max-sm:text-xs";

type DeedProps = { verb: BulkVerb; icon: ReactNode; className?: string };

export function BulkDeed({ verb, icon, className }: DeedProps) {
  const t = useTranslations("clients.verbs");
  const { selected } = useSelection();
  const { run } = useClientDeeds();
  return (
    <Button
      variant="ghost"
      size="sm"
      className={cn(LOOKS, className)}
      onClick={() => run({ verb, ids: selected })}
    >
      {icon}
      {t(verb)}
    </Button>
  );
}

/** A form, because an address has no room for many ids. It only reads, so nobody can misuse it. */
function ExportSelected() {
  const t = useTranslations("clients.export");
  const { selected } = useSelection();
  return (
    <form method="post" action={exportAddress} className="contents">
      <input type="hidden" name="ids" value={selected.join(",")} />
      <Button type="submit" variant="ghost" size="sm" className={LOOKS}>
        <Download />
        {t("button")}
      </Button>
    </form>
  );
}
