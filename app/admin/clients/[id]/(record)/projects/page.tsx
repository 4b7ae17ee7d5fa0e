import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ProjectsTab } from "@/components/projects/projects-tab";
import { RecordPages } from "@/components/records/record-pages";
import { ShownPart } from "@/components/records/shown-part";
import { may } from "@/lib/context";
import { countProjects, listClientProjects } from "@/lib/projects/queries";
import { PROJECTS_SHOWN, projectsShown } from "@/lib/projects/shown";
import { recordSearch } from "@/lib/records/schema";
import { today } from "@/lib/settings/today";
import { listOwners } from "@/lib/users/queries";
import { forceUndo, undo } from "../../../record-actions";
import { readClient } from "../../read-client";
import { addProject, removeProject, updateProject } from "./actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { client } = await readClient((await params).id);
  const t = await getTranslations("projects");
  return { title: `${client.name} · ${t("title")}` };
}

export default async function ProjectsPage({ params, searchParams }: Props) {
  const { ctx, client } = await readClient((await params).id);
  const asked = await searchParams;
  const { after } = recordSearch.parse(asked);
  const { show } = projectsShown.parse(asked);
  const path = `/admin/clients/${client.id}/projects`;
  const [t, { rows, next }, count, colleagues, day] = await Promise.all([
    getTranslations("projects"),
    listClientProjects(ctx, {
      clientId: client.id,
      statuses: show && PROJECTS_SHOWN[show],
      after,
    }),
    countProjects(ctx, client.id),
    listOwners(ctx),
    today(ctx),
  ]);
  return (
    <ProjectsTab
      clientId={client.id}
      projects={rows}
      count={count}
      colleagues={colleagues}
      today={day}
      there={client.deletedAt === null}
      mayWrite={may(ctx, "notes.write") && client.deletedAt === null}
      actions={{
        add: addProject,
        update: updateProject,
        remove: removeProject,
        undo: { undo, force: forceUndo },
      }}
      shown={
        <ShownPart
          label={t("shown")}
          parts={[
            { label: t("shownAll"), href: path, here: show === undefined },
            { label: t("shownActive"), href: `${path}?show=active`, here: show === "active" },
            { label: t("shownOver"), href: `${path}?show=over`, here: show === "over" },
          ]}
        />
      }
    >
      <RecordPages path={path} asked={asked} next={next} />
    </ProjectsTab>
  );
}
