import { getClient } from "@/lib/clients/record";
import { STATUS } from "@/lib/errors";
import { periodOf, statementSearch } from "@/lib/finance/schema";
import { staffContext } from "@/lib/server/auth";
import { explain } from "@/lib/server/log";
import { workspaceToday } from "@/lib/settings/today";
import { statementOnPaper } from "../paper";

type Props = { params: Promise<{ id: string }> };

/** The statement as a file. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const ctx = await staffContext();
  try {
    const client = await getClient(ctx, Number((await params).id));
    const { today } = await workspaceToday(ctx);
    const asked = statementSearch.parse(Object.fromEntries(new URL(request.url).searchParams));
    const { pdf, filename } = await statementOnPaper(ctx, client, periodOf(asked, today));
    return new Response(pdf as BodyInit, {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": `attachment; filename="${filename}"`,
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    const { code, message } = explain(error);
    return new Response(message, { status: STATUS[code] });
  }
}
