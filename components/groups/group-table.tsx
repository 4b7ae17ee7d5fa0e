"use client";

import { useTranslations } from "next-intl";
import { useOptimistic } from "react";
import { leaveRows } from "@/components/clients/leave-rows";
import { useAction } from "@/components/feedback/use-action";
import { useOrder } from "@/components/form/use-order";
import { useReorder } from "@/components/form/use-reorder";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import { Table, TableHead } from "@/components/ui/table";
import type { Action } from "@/lib/action-state";
import type { GroupRow } from "@/lib/groups/schema";
import type { GroupActions } from "./group-actions";
import { GroupKeys } from "./group-keys";
import { GroupLine } from "./group-row";
import type { GroupVerbs } from "./group-verbs";

type Props = { groups: GroupRow[]; actions: GroupActions; mayChange: boolean };

/** The groups in the order in which they bid for the discount of a client. */
export function GroupTable({ groups, actions, mayChange }: Props) {
  const t = useTranslations("groups");
  const { isGone, remove } = useRemove(actions.deleteGroup);
  const { shown, move, save } = useOrder(groups, actions.orderGroups, t("ordered"));
  const ids = shown.map(({ id }) => String(id));
  const order = useReorder<HTMLTableSectionElement>({ ids, onMove: move, onSettle: save });
  const place = ids.indexOf(order.moved ?? "");
  const step = (from: number, to: number) => () => {
    move(from, to);
    save();
  };
  const verbsOf = (group: GroupRow, index: number): GroupVerbs => ({
    update: actions.updateGroup,
    remove: () => remove(group),
    up: index > 0 ? step(index, index - 1) : undefined,
    down: index < shown.length - 1 ? step(index, index + 1) : undefined,
    handle: order.handle(String(group.id)),
  });
  return (
    <>
      <Table aria-label={t("title")}>
        <GroupHead mayChange={mayChange} />
        <tbody ref={order.list}>
          {shown.map((group, index) =>
            isGone(group.id) ? null : (
              <GroupLine
                key={group.id}
                group={group}
                row={mayChange ? order.row(String(group.id)) : {}}
                verbs={mayChange ? verbsOf(group, index) : undefined}
              />
            ),
          )}
        </tbody>
      </Table>
      <GroupKeys
        mayChange={mayChange}
        remove={(id) => shown.filter((group) => group.id === id).forEach(remove)}
      />
      <p role="status" className="sr-only">
        {place >= 0 &&
          t("moved", { name: shown[place]?.name ?? "", place: place + 1, total: ids.length })}
      </p>
    </>
  );
}

function GroupHead({ mayChange }: { mayChange: boolean }) {
  const t = useTranslations("groups");
  return (
    <thead>
      <tr>
        {mayChange && (
          <TableHead place="select">
            <span className="sr-only">{t("columns.order")}</span>
          </TableHead>
        )}
        <TableHead place="primary">{t("name")}</TableHead>
        <TableHead>{t("discount")}</TableHead>
        <TableHead align="end">{t("columns.clients")}</TableHead>
        {mayChange && (
          <TableHead place="actions">
            <span className="sr-only">{t("actionsHead")}</span>
          </TableHead>
        )}
      </tr>
    </thead>
  );
}

/** A group goes at once; the toast brings it back, and so does a refusal. */
function useRemove(deleteGroup: Action) {
  const t = useTranslations("groups");
  const offerUndo = useOfferUndo();
  const [gone, hide] = useOptimistic<number[], number>([], (ids, id) => [...ids, id]);
  const hiding: Action<GroupRow> = async (state, group) => {
    const { id, name } = group as GroupRow;
    hide(id);
    const answer = await deleteGroup(state, { id });
    if (answer.status === "done") offerUndo(t("deleted", { name }), answer.operation);
    return answer as Awaited<ReturnType<Action<GroupRow>>>;
  };
  const [run] = useAction(hiding);
  const remove = (group: GroupRow) => {
    leaveRows({ verb: "delete", ids: [group.id] });
    run(group);
  };
  return { isGone: (id: number) => gone.includes(id), remove };
}
