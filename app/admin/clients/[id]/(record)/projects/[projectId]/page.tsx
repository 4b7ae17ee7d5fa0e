import type { Metadata } from "next";
import { cache } from "react";
import { ProjectPage } from "@/components/projects/project-page";
import { RecordPages } from "@/components/records/record-pages";
import { Tickets } from "@/components/tickets/tickets-tab";
import { may } from "@/lib/context";
import { getProject } from "@/lib/projects/queries";
import { recordSearch } from "@/lib/records/schema";
import { readSettings } from "@/lib/settings/queries";
import { today } from "@/lib/settings/today";
import { countTickets, listClientTickets } from "@/lib/tickets/queries";
import { forceUndo, undo } from "../../../../record-actions";
import { readRecord } from "../../../read-record";
import { addTicket, removeTicket, updateTicket } from "../../tickets/actions";
import { readChoices } from "../../tickets/read-choices";
import { leaveProject, updateProject } from "../actions";

type Props = {
  params: Promise<{ id: string; projectId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const read = cache((id: string, recordId: string) => readRecord({ id, recordId }, getProject));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, projectId } = await params;
  const { client, record } = await read(id, projectId);
  return { title: `${record.name} · ${client.name}` };
}

export default async function OneProjectPage({ params, searchParams }: Props) {
  const { id, projectId } = await params;
  const { ctx, client, record: project } = await read(id, projectId);
  const asked = await searchParams;
  const { after } = recordSearch.parse(asked);
  const of = { clientId: client.id, projectId: project.id };
  const [{ rows, next }, count, choices, { zone }, day] = await Promise.all([
    listClientTickets(ctx, { ...of, after }),
    countTickets(ctx, of),
    readChoices(ctx, client.id),
    readSettings(ctx.db),
    today(ctx),
  ]);
  const mayWrite = may(ctx, "notes.write");
  return (
    <ProjectPage
      project={project}
      colleagues={choices.colleagues}
      today={day}
      mayWrite={mayWrite}
      actions={{ update: updateProject, remove: leaveProject, undo: { undo, force: forceUndo } }}
    >
      <Tickets
        of={of}
        tickets={rows}
        count={count}
        choices={choices}
        zone={zone}
        there
        mayWrite={mayWrite}
        actions={{ add: addTicket, update: updateTicket, remove: removeTicket }}
      >
        <RecordPages
          path={`/admin/clients/${client.id}/projects/${project.id}`}
          asked={asked}
          next={next}
        />
      </Tickets>
    </ProjectPage>
  );
}
