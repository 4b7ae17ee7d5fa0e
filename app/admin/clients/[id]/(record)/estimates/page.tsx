import { EstimatesTab } from "@/components/documents/estimates-tab";
import { RecordPages } from "@/components/records/record-pages";
import { countDocuments, listDocuments } from "@/lib/documents/queries";
import { recordSearch } from "@/lib/records/schema";
import { workspaceToday } from "@/lib/settings/today";
import { forceUndo, undo } from "../../../record-actions";
import { readClient } from "../../read-client";
import { tabTitle } from "../documents/document-title";
import { mayWriteMoney } from "../documents/read-document";
import { convertEstimate, removeEstimate, updateEstimate } from "./actions";

type Asked = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> };

export const generateMetadata = tabTitle("documents.estimate");

export default async function EstimatesPage({ params, searchParams }: Props) {
  const { ctx, client } = await readClient((await params).id);
  const asked = await searchParams;
  const { after } = recordSearch.parse(asked);
  const [{ rows, next }, count, { today }] = await Promise.all([
    listDocuments(ctx, "estimate", { clientId: client.id, after }),
    countDocuments(ctx, "estimate", client.id),
    workspaceToday(ctx),
  ]);
  return (
    <EstimatesTab
      clientId={client.id}
      rows={rows}
      count={count}
      today={today}
      mayWrite={mayWriteMoney({ ctx, client })}
      actions={{ update: updateEstimate, remove: removeEstimate, convert: convertEstimate }}
      undo={{ undo, force: forceUndo }}
    >
      <RecordPages path={`/admin/clients/${client.id}/estimates`} asked={asked} next={next} />
    </EstimatesTab>
  );
}
