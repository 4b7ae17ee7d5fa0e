import { InvoicesTab } from "@/components/documents/invoices-tab";
import { RecordPages } from "@/components/records/record-pages";
import { openSums } from "@/lib/documents/open-sums";
import { countDocuments, listDocuments } from "@/lib/documents/queries";
import { recordSearch } from "@/lib/records/schema";
import { workspaceToday } from "@/lib/settings/today";
import { forceUndo, undo } from "../../../record-actions";
import { readClient } from "../../read-client";
import { removeCreditNote, updateCreditNote } from "../credit-notes/actions";
import { tabTitle } from "../documents/document-title";
import { mayWriteMoney } from "../documents/read-document";
import { removeInvoice, updateInvoice } from "./actions";

type Asked = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> };

export const generateMetadata = tabTitle("documents.invoice");

export default async function InvoicesPage({ params, searchParams }: Props) {
  const { ctx, client } = await readClient((await params).id);
  const asked = await searchParams;
  const { after } = recordSearch.parse(asked);
  const older = recordSearch.parse({ after: asked.credits }).after;
  const clientId = client.id;
  const { today } = await workspaceToday(ctx);
  const [invoices, count, notes, noteCount, sums] = await Promise.all([
    listDocuments(ctx, "invoice", { clientId, after }),
    countDocuments(ctx, "invoice", clientId),
    listDocuments(ctx, "creditNote", { clientId, after: older }),
    countDocuments(ctx, "creditNote", clientId),
    openSums(ctx, { clientId, today }),
  ]);
  const path = `/admin/clients/${clientId}/invoices`;
  return (
    <InvoicesTab
      clientId={clientId}
      invoices={{
        rows: invoices.rows,
        count,
        actions: { update: updateInvoice, remove: removeInvoice },
        pages: <RecordPages path={path} asked={asked} next={invoices.next} />,
      }}
      creditNotes={{
        rows: notes.rows,
        count: noteCount,
        actions: { update: updateCreditNote, remove: removeCreditNote },
        pages: <RecordPages path={path} asked={asked} name="credits" next={notes.next} />,
      }}
      sums={sums}
      today={today}
      mayWrite={mayWriteMoney({ ctx, client })}
      undo={{ undo, force: forceUndo }}
    />
  );
}
