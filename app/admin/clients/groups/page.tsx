import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GroupList } from "@/components/groups/group-list";
import { UndoDesk } from "@/components/history/undo-desk";
import { may } from "@/lib/context";
import { listGroupRows } from "@/lib/groups/queries";
import { staffContext } from "@/lib/server/auth";
import { found } from "@/lib/server/page";
import { readSettings } from "@/lib/settings/queries";
import { forceUndo, undo } from "../../actions";
import { createGroup, deleteGroup, orderGroups, saveRule, updateGroup } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("groups");
  return { title: t("title") };
}

export default async function GroupsPage() {
  const ctx = await staffContext();
  const [groups, { groupDiscount }] = await Promise.all([
    found(() => listGroupRows(ctx)),
    readSettings(ctx.db),
  ]);
  return (
    <UndoDesk actions={{ undo, force: forceUndo }}>
      <GroupList
        groups={groups}
        rule={groupDiscount}
        may={{ change: may(ctx, "groups.write"), choose: may(ctx, "settings.manage") }}
        actions={{ createGroup, updateGroup, deleteGroup, orderGroups, saveRule }}
      />
    </UndoDesk>
  );
}
