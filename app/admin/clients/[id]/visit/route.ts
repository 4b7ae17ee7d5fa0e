import { noteVisit } from "@/lib/clients/visits";
import { jsonAnswer } from "@/lib/server/json-answer";

type Props = { params: Promise<{ id: string }> };

/** Told by the record's page once it is on a screen: what is only fetched ahead does not count. */
export async function POST(_request: Request, { params }: Props): Promise<Response> {
  const id = Number((await params).id) || 0;
  return jsonAnswer(async (ctx) => {
    await noteVisit(ctx, id);
    return null;
  });
}
