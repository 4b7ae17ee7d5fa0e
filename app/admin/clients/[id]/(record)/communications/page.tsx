import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CommunicationsTab } from "@/components/communications/communications-tab";
import { RecordPages } from "@/components/records/record-pages";
import { countCommunications, listCommunications } from "@/lib/communications/queries";

import { may } from "@/lib/context";
import { recordSearch } from "@/lib/records/schema";
import { readSettings } from "@/lib/settings/queries";
import { forceUndo, undo } from "../../../record-actions";
import { readClient } from "../../read-client";
import { readContacts } from "../read-contacts";
import { addCommunication, addMailFile, removeCommunication, updateCommunication } from "./actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { client } = await readClient((await params).id);
  const t = await getTranslations("communications");
  return { title: `${client.name} · ${t("title")}` };
}

export default async function CommunicationsPage({ params, searchParams }: Props) {
  const { ctx, client } = await readClient((await params).id);
  const asked = await searchParams;
  const { after } = recordSearch.parse(asked);
  const [{ rows, next }, count, contacts, { zone }] = await Promise.all([
    listCommunications(ctx, { clientId: client.id, after }),
    countCommunications(ctx, client.id),
    readContacts(client.id),
    readSettings(ctx.db),
  ]);
  return (
    <CommunicationsTab
      clientId={client.id}
      rows={rows}
      count={count}
      contacts={contacts}
      zone={zone}
      mayWrite={may(ctx, "notes.write") && client.deletedAt === null}
      actions={{
        add: addCommunication,
        addMail: addMailFile,
        update: updateCommunication,
        remove: removeCommunication,
        undo: { undo, force: forceUndo },
      }}
    >
      <RecordPages path={`/admin/clients/${client.id}/communications`} asked={asked} next={next} />
    </CommunicationsTab>
  );
}
