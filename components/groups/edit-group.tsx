"use client";

import { useLocale, useTranslations } from "next-intl";
import { startTransition, useState } from "react";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import type { Action } from "@/lib/action-state";
import { groupChanges, groupValues } from "@/lib/groups/form-values";
import type { GroupInput, GroupRow } from "@/lib/groups/schema";
import { GroupForm } from "./group-form";

type Props = { group: GroupRow; updateGroup: Action; onClose: () => void };

/**
 * Changes a group. Sends what differs from what the form began with; where somebody was quicker it
 * says so, and a second try goes over the version that has come meanwhile.
 */
export function EditGroup({ group, updateGroup, onClose }: Props) {
  const t = useTranslations("groups");
  const locale = useLocale();
  const offerUndo = useOfferUndo();
  const [values] = useState(() => groupValues(group, locale));
  const { id, version } = group;
  const save: Action = async (state, input) => {
    const change = groupChanges(values, input as GroupInput);
    const answer = await updateGroup(state, { ...change, id, version });
    if (answer.status === "failed" && answer.message === "errors.stale")
      return { ...answer, message: "groups.stale" };
    if (answer.status !== "done") return answer;
    startTransition(onClose); // together with the list as it is now
    offerUndo(t("saved", { name: change.name ?? group.name }), answer.operation);
    return answer;
  };
  return (
    <GroupForm
      label={t("editTitle", { name: values.name })}
      submit={t("save")}
      values={values}
      save={save}
      autoFocus
      onCancel={onClose}
    />
  );
}
