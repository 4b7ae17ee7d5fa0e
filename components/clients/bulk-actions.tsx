"use client";

import { Power, PowerOff, Tags, Trash2, UserRound } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { BulkBar } from "@/components/data-table/bulk-bar";
import { useSelection } from "@/components/data-table/selection";
import type { Action } from "@/lib/action-state";
import type { FrozenSet } from "@/lib/clients/bulk-change";
import type { BulkOptions } from "@/lib/clients/form-values";
import type { ClientRights, ListInput } from "@/lib/clients/schema";
import { BulkButton } from "./bulk-button";
import { BulkMore } from "./bulk-more";
import { BulkOffer } from "./bulk-offer";
import type { BulkKind, Chosen } from "./bulk-values";
import { useClientDeeds } from "./client-deeds";
import { ExportChosen } from "./export-chosen";
import { useFrozen } from "./use-frozen";
import type { BulkAnswer } from "./use-tell-bulk";

/** Fetched when it is first asked for: a list is looked at far more often than changed. */
const fetchDialog = () => import("./bulk-dialog");
const BulkDialog = lazy(async () => ({ default: (await fetchDialog()).BulkDialog }));
/** Before it is asked for; when that fails, asking says so. */
const fetchAhead = () => void fetchDialog().catch(() => undefined);

export type BulkActionsProps = {
  can: ClientRights;
  list: ListInput;
  /** How many the list shows on all its pages, null when that took too long; more than `cap` are not counted. */
  count: Promise<number | null>;
  cap: number;
  /** The view's columns, for a file. */
  columns?: readonly string[];
  options: BulkOptions;
  actions: {
    /** Gets the list. */
    freeze: Action<FrozenSet>;
    /** Gets `{ change, rows }`. */
    change: Action<BulkAnswer>;
  };
};

/** What can be done with the chosen clients: those of the page, or all that match. */
export function BulkActions({
  can,
  list,
  count,
  cap,
  columns,
  options,
  actions,
}: BulkActionsProps) {
  const { selected } = useSelection();
  const choice = useFrozen(list, actions.freeze);
  const [asked, setAsked] = useState<{ kind: BulkKind; chosen: Chosen } | null>(null);
  const { run } = useClientDeeds();
  const { frozen } = choice;
  const chosen: Chosen = frozen
    ? { rows: { set: frozen.set }, count: frozen.total, sample: frozen.sample }
    : { rows: { ids: selected }, count: selected.length };
  const ask = (kind: BulkKind) => setAsked({ kind, chosen });
  // a page is done at once and can be taken back; of all that match one sees first whom one means
  const doVerb = (verb: "activate" | "deactivate" | "delete") =>
    frozen ? ask(verb) : run({ verb, ids: selected });
  return (
    <>
      <BulkBar
        total={frozen?.total}
        offer={<BulkOffer {...{ choice, list, count, cap }} />}
        onReach={fetchAhead}
      >
        {can.update && (
          <>
            <BulkButton word="activate" icon={<Power />} onClick={() => doVerb("activate")} />
            <BulkButton
              word="deactivate"
              icon={<PowerOff />}
              onClick={() => doVerb("deactivate")}
            />
            <BulkButton word="owner" icon={<UserRound />} onClick={() => ask("owner")} />
            <BulkButton word="groups" icon={<Tags />} onClick={() => ask("groups")} />
            <BulkMore onAsk={ask} />
          </>
        )}
        {can.export && <ExportChosen rows={chosen.rows} columns={columns} onOver={choice.drop} />}
        {can.delete && (
          <BulkButton
            word="delete"
            icon={<Trash2 />}
            className="text-danger"
            onClick={() => doVerb("delete")}
          />
        )}
      </BulkBar>
      <Suspense>
        {asked && (
          <BulkDialog
            {...asked}
            options={options}
            change={actions.change}
            // of one that was closed while it was being done, the next is none of its business
            onClose={() => setAsked((now) => (now === asked ? null : now))}
            onOver={choice.drop}
          />
        )}
      </Suspense>
    </>
  );
}
