"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useEffect, useRef, useState } from "react";
import { MoveHandle } from "@/components/form/move-handle";
import { TableCell } from "@/components/ui/table";
import type { GroupRow } from "@/lib/groups/schema";
import { EditGroup } from "./edit-group";
import { GroupDot } from "./group-dot";
import { ClientsLink, DiscountText } from "./group-facts";
import { GroupMenu } from "./group-menu";
import type { GroupVerbs } from "./group-verbs";

type Props = {
  group: GroupRow;
  /** What is put on the row itself, so that it can be moved. */
  row: ComponentProps<"tr">;
  /** Nothing for who only reads. */
  verbs?: GroupVerbs;
};

/** One group; its name opens it, in its place. */
export function GroupLine({ group, row, verbs }: Props) {
  const [editing, setEditing] = useState(false);
  const name = useReturn(editing);
  if (editing && verbs) {
    return (
      <tr {...row} data-row-id={group.id} className="max-sm:block! max-sm:p-4!">
        <TableCell place="primary" colSpan={5} className="p-3! font-normal! sm:px-6! max-sm:p-0!">
          <EditGroup group={group} updateGroup={verbs.update} onClose={() => setEditing(false)} />
        </TableCell>
      </tr>
    );
  }
  return (
    <tr {...row} data-row-id={group.id} className="data-dragged:[--row-ground:var(--row-selected)]">
      {verbs && <HandleCell name={group.name} handle={verbs.handle} />}
      <TableCell place="primary" className="sm:max-w-80">
        <span className="flex min-w-0 items-center gap-2.5">
          <GroupDot color={group.color} />
          {verbs ? (
            <button
              ref={name}
              type="button"
              data-row-link
              onClick={() => setEditing(true)}
              title={group.name}
              className="min-w-0 cursor-pointer truncate hover:underline"
            >
              {group.name}
            </button>
          ) : (
            <span title={group.name} className="truncate">
              {group.name}
            </span>
          )}
        </span>
      </TableCell>
      <TableCell place="secondary" className="figures">
        <DiscountText discountBp={group.discountBp} />
        <span className="sm:hidden">
          {" · "}
          <ClientsLink group={group} />
        </span>
      </TableCell>
      <TableCell align="end">
        <ClientsLink group={group} short rowLink={!verbs} />
      </TableCell>
      {verbs && (
        <TableCell place="actions" align="end" className="w-full">
          <GroupMenu name={group.name} verbs={verbs} onEdit={() => setEditing(true)} />
        </TableCell>
      )}
    </tr>
  );
}

function HandleCell({ name, handle }: { name: string; handle: GroupVerbs["handle"] }) {
  const t = useTranslations("groups");
  return (
    <TableCell place="select">
      <span className="grid size-full place-items-center sm:w-11">
        <MoveHandle label={t("move", { name })} title={t("moveHelp")} {...handle} />
      </span>
    </TableCell>
  );
}

/** Takes the focus back once the form is closed: the menu item that may have opened it is gone. */
function useReturn(editing: boolean) {
  const name = useRef<HTMLButtonElement>(null);
  const before = useRef(editing);
  useEffect(() => {
    if (before.current && !editing) name.current?.focus();
    before.current = editing;
  }, [editing]);
  return name;
}
