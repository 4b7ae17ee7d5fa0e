import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RecordPages } from "@/components/records/record-pages";
import { TasksTab } from "@/components/tasks/tasks-tab";
import { may } from "@/lib/context";
import { recordSearch } from "@/lib/records/schema";
import { readSettings } from "@/lib/settings/queries";
import { today } from "@/lib/settings/today";
import { countTasks, listTasks } from "@/lib/tasks/queries";
import { listOwners } from "@/lib/users/queries";
import { forceUndo, undo } from "../../../record-actions";
import { readClient } from "../../read-client";
import { addTask, finishTask, removeTask, updateTask } from "./actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { client } = await readClient((await params).id);
  const t = await getTranslations("tasks");
  return { title: `${client.name} · ${t("title")}` };
}

export default async function TasksPage({ params, searchParams }: Props) {
  const { ctx, client } = await readClient((await params).id);
  const asked = await searchParams;
  const { after } = recordSearch.parse(asked);
  const [{ rows, next }, count, colleagues, day, { zone }] = await Promise.all([
    listTasks(ctx, { clientId: client.id, after }),
    countTasks(ctx, client.id),
    listOwners(ctx),
    today(ctx),
    readSettings(ctx.db),
  ]);
  return (
    <TasksTab
      clientId={client.id}
      tasks={rows}
      count={count}
      colleagues={colleagues}
      clock={{ zone, today: day }}
      mayWrite={may(ctx, "notes.write") && client.deletedAt === null}
      actions={{
        add: addTask,
        update: updateTask,
        finish: finishTask,
        remove: removeTask,
        undo: { undo, force: forceUndo },
      }}
    >
      <RecordPages path={`/admin/clients/${client.id}/tasks`} asked={asked} next={next} />
    </TasksTab>
  );
}
