import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DeletedBanner } from "@/components/clients/deleted-banner";
import { IdentityCard } from "@/components/clients/identity-card";
import { NoteVisit } from "@/components/clients/note-visit";
import { RecordActions } from "@/components/clients/record-actions";
import { RecordHead } from "@/components/clients/record-head";
import { RecordTabs } from "@/components/clients/record-tabs";
import { RecordWalk } from "@/components/clients/record-walk";
import { PageBody } from "@/components/shell/page-body";
import { PageBreadcrumb } from "@/components/shell/page-breadcrumb";
import { readSettings } from "@/lib/settings/queries";
import { doToClient, forceUndo, undo } from "../../record-actions";
import { readClient } from "../read-client";
import { readContacts } from "./read-contacts";
import { sayTouched } from "./say-touched";

type Props = { params: Promise<{ id: string }>; children: ReactNode };

/** The card at the left and the tabs at the right; on a phone one above the other. */
export default async function RecordLayout({ params, children }: Props) {
  const { ctx, client } = await readClient((await params).id);
  const [t, said, contacts, { zone }] = await Promise.all([
    getTranslations("clients"),
    sayTouched(ctx, client),
    readContacts(client.id),
    readSettings(ctx.db),
  ]);
  const actions = { bulk: doToClient, undo: { undo, force: forceUndo } };
  const { id, name, active, may, deletedAt } = client;
  return (
    <>
      <NoteVisit id={id} />
      <PageBreadcrumb items={[{ label: t("title"), href: "/admin/clients" }, { label: name }]} />
      <PageBody className="grid gap-6 pt-6 lg:grid-cols-[20rem_minmax(0,1fr)] lg:gap-8">
        <div className="min-w-0 space-y-5">
          <RecordWalk id={client.id} />
          <RecordHead client={client} zone={zone} changed={said.changed} />
          <IdentityCard
            client={client}
            zone={zone}
            footer={
              <>
                <p>{said.created}</p>
                <p className="max-lg:hidden">{said.changed}</p>
              </>
            }
          />
        </div>
        <div className="min-w-0">
          {said.deleted && (
            <DeletedBanner id={id} text={said.deleted} mayRestore={may.delete} actions={actions} />
          )}
          <div className="mb-6 flex items-end gap-3 border-b">
            <RecordTabs id={id} contacts={contacts.length} />
            {deletedAt === null && <RecordActions client={{ id, active, may }} actions={actions} />}
          </div>
          {children}
        </div>
      </PageBody>
    </>
  );
}
