"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import type { Action } from "@/lib/action-state";
import { newGroupValues } from "@/lib/groups/form-values";
import type { GroupInput, GroupRow } from "@/lib/groups/schema";
import { GroupForm } from "./group-form";

type Props = { groups: readonly GroupRow[]; createGroup: Action };

/** The line that adds a group; it is empty again after each, and has the focus for the next. */
export function NewGroup({ groups, createGroup }: Props) {
  const t = useTranslations("groups");
  const offerUndo = useOfferUndo();
  const [added, setAdded] = useState<GroupInput[]>([]);
  const create: Action = async (state, input) => {
    const answer = await createGroup(state, input);
    if (answer.status !== "done") return answer;
    const group = input as GroupInput;
    setAdded((before) => [...before, group]);
    offerUndo(t("created", { name: group.name }), answer.operation);
    return answer;
  };
  return (
    <div data-new-group className="w-full">
      <GroupForm
        key={added.length}
        label={t("new")}
        submit={t("create")}
        values={newGroupValues([...groups, ...added.map(({ color = null }) => ({ color }))])}
        save={create}
        autoFocus={added.length > 0}
      />
    </div>
  );
}
