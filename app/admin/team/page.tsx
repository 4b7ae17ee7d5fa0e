import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ListFrame } from "@/components/data-table/list-frame";
import { UndoDesk } from "@/components/history/undo-desk";
import { PageBreadcrumb } from "@/components/shell/page-breadcrumb";
import { PageHeader } from "@/components/shell/page-header";
import { AddPerson } from "@/components/team/add-person";
import { TeamTable } from "@/components/team/team-table";
import { staffContext } from "@/lib/server/auth";
import { found } from "@/lib/server/page";
import { readSettings } from "@/lib/settings/queries";
import { listUsers } from "@/lib/users/queries";
import { forceUndo, undo } from "../actions";
import { createLink, createUser, updateUser } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("team");
  return { title: t("title") };
}

export default async function TeamPage() {
  const ctx = await staffContext();
  const [members, { zone }, t] = await Promise.all([
    found(() => listUsers(ctx)),
    readSettings(ctx.db),
    getTranslations("team"),
  ]);
  return (
    <>
      <PageBreadcrumb items={[{ label: t("title") }]} />
      <ListFrame
        header={
          <PageHeader
            title={t("title")}
            aside={t("count", { count: members.length })}
            actions={<AddPerson createUser={createUser} />}
          />
        }
      >
        <UndoDesk actions={{ undo, force: forceUndo }}>
          <TeamTable
            members={members}
            me={ctx.actor.id ?? 0}
            zone={zone}
            actions={{ updateUser, createLink }}
          />
        </UndoDesk>
      </ListFrame>
    </>
  );
}
