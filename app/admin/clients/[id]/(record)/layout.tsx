import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DeletedBanner } from "@/components/clients/deleted-banner";
import { IdentityCard } from "@/components/clients/identity-card";
import { NoteVisit } from "@/components/clients/note-visit";
import { RecordActions } from "@/components/clients/record-actions";
import { RECORD_TABS } from "@/components/clients/record-tab-names";
import { RecordTabs } from "@/components/clients/record-tabs";
import { RecordWalk } from "@/components/clients/record-walk";
import { PageBody } from "@/components/shell/page-body";
import { PageBreadcrumb } from "@/components/shell/page-breadcrumb";
import { readSettings } from "@/lib/settings/queries";
import { doToClient, forceUndo, undo } from "../../record-actions";
import { readClient } from "../read-client";
import { readContacts } from "./read-contacts";
import { readOpenCounts } from "./read-open-counts";
import { sayTouched } from "./say-touched";

type Props = { params: Promise<{ id: string }>; children: ReactNode };

/** The card at the left and the tabs at the right; where it is narrow, one above the other. */
export default async function RecordLayout({ params, children }: Props) {
  const { ctx, client } = await readClient((await params).id);
  const [t, said, contacts, { zone }, counts] = await Promise.all([
    getTranslations("clients"),
    sayTouched(ctx, client),
    readContacts(client.id),
    readSettings(ctx.db),
    readOpenCounts(client.id),
  ]);
  const actions = { bulk: doToClient, undo: { undo, force: forceUndo } };
  const { id, name, may, deletedAt } = client;
  return (
    <>
      <NoteVisit id={id} />
      <PageBreadcrumb items={[{ label: t("title"), href: "/admin/clients" }, { label: name }]} />
      <PageBody className="grid max-w-[1280px] gap-6 pt-6 xl:grid-cols-[20rem_minmax(0,1fr)] xl:gap-8">
        <div className="min-w-0 space-y-5">
          <RecordWalk id={id} />
          <IdentityCard
            client={client}
            zone={zone}
            actions={deletedAt === null && <RecordActions client={client} actions={actions} />}
            footer={
              <>
                <p>{said.created}</p>
                <p>{said.changed}</p>
              </>
            }
          />
        </div>
        <div className="min-w-0">
          {said.deleted && (
            <DeletedBanner
              client={client}
              text={said.deleted}
              mayRestore={may.delete}
              actions={actions}
            />
          )}
          <RecordTabs
            id={id}
            tabs={RECORD_TABS}
            counts={{ contacts: contacts.length, ...counts }}
          />
          {children}
        </div>
      </PageBody>
    </>
  );
}
