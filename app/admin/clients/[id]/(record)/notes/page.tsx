import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Markdown } from "@/components/notes/markdown";
import { NotesTab } from "@/components/notes/notes-tab";
import { RecordPages } from "@/components/records/record-pages";
import { may } from "@/lib/context";
import { countNotes, listNotes } from "@/lib/notes/queries";
import { recordSearch } from "@/lib/records/schema";
import { readSettings } from "@/lib/settings/queries";
import { forceUndo, undo } from "../../../record-actions";
import { readClient } from "../../read-client";
import { addNote, pinNote, removeNote, updateNote } from "./actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { client } = await readClient((await params).id);
  const t = await getTranslations("notes");
  return { title: `${client.name} · ${t("title")}` };
}

export default async function NotesPage({ params, searchParams }: Props) {
  const { ctx, client } = await readClient((await params).id);
  const asked = await searchParams;
  const { after } = recordSearch.parse(asked);
  const [{ rows, next }, count, { zone }] = await Promise.all([
    listNotes(ctx, { clientId: client.id, after }),
    countNotes(ctx, client.id),
    readSettings(ctx.db),
  ]);
  return (
    <NotesTab
      clientId={client.id}
      notes={rows.map((note) => ({
        ...note,
        body: <Markdown text={note.text} id={note.id} />,
      }))}
      count={count}
      zone={zone}
      mayWrite={may(ctx, "notes.write") && client.deletedAt === null}
      actions={{
        add: addNote,
        update: updateNote,
        pin: pinNote,
        remove: removeNote,
        undo: { undo, force: forceUndo },
      }}
    >
      <RecordPages path={`/admin/clients/${client.id}/notes`} asked={asked} next={next} />
    </NotesTab>
  );
}
