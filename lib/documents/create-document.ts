import { insertRows } from "@/db/bulk";
import type { DocumentKind } from "@/db/record-kinds";
import type { Writer } from "@/db/write";
import { authorize, type Context } from "../context";
import { type Fields, notFound, refuseFields } from "../errors";
import { type Alongside, nextIdOf, type Saved, saveRecord } from "../records/record-door";
import type { Settings } from "../settings/schema";
import { workspaceToday } from "../settings/today";
import { type BilledClient, billedClient, placeOf } from "./billed-client";
import { sumsOf, until, wrongFields, wrongStatus } from "./document-row";
import { KINDS } from "./kinds";
import { takeNumber } from "./numbering";
import type { DocumentInput } from "./schema";

const NO_NUMBER = { number: null, series: "", seq: null };

/**
 * A new document of a client. What it does not say comes from the client (currency, discount), the
 * workspace (currency) and the day. One that is no draft gets its number here.
 */
export async function createDocument(
  ctx: Context,
  kind: DocumentKind,
  input: DocumentInput,
  options: Alongside = {},
): Promise<Saved> {
  authorize(ctx, "records.write");
  const { settings, today } = await workspaceToday(ctx);
  const { table, first } = KINDS[kind];
  const begin = { kind: `${kind}.create`, right: "records.write" } as const;
  const create = async (w: Writer) => {
    const [clients, next] = await w.send<Asked>(
      billedClient(ctx, input.clientId, settings),
      nextIdOf(table),
    );
    const client = clients?.[0];
    if (!client) throw notFound("client", input.clientId);
    const row = newRow(input, { client, settings, today });
    refuseFields({ ...wrongFields(row), ...wrongStart(kind, input) });
    const numbered =
      row.status === "draft"
        ? NO_NUMBER
        : await takeNumber(w, table, { wanted: input.number, first });
    const id = next?.[0]?.id ?? 1;
    const { dueDate, ...columns } = { ...row, ...numbered, id };
    w.later(insertRows(table, [{ ...columns, ...until(kind, dueDate) } as never]));
    return { id, label: numbered.number ?? client.name };
  };
  return saveRecord(ctx, begin, create, options);
}

type Asked = BilledClient & { id: number };
type Around = { client: BilledClient; settings: Settings; today: string };

/** The columns of a new document, but for its number. */
function newRow(input: DocumentInput, { client, settings, today }: Around) {
  const { status = "draft", date = today, lines = [], dueDate = null, note = null } = input;
  const discountBp = input.discountBp ?? (lines.length ? (client.discountBp ?? 0) : 0);
  const currency = input.currency ?? client.currency ?? settings.currency;
  const at = placeOf(date, today, settings.zone);
  const sums = sumsOf({ lines, discountBp, total: input.total });
  return {
    clientId: client.id,
    status,
    currency,
    date,
    dueDate,
    at,
    lines,
    discountBp,
    note,
    ...sums,
  };
}

function wrongStart(kind: DocumentKind, { status = "draft", number }: DocumentInput): Fields {
  if (status === "cancelled") return { status: ["errors.choice"] };
  const draft: Fields = number && status === "draft" ? { number: ["errors.draftNumber"] } : {};
  return { ...wrongStatus(kind, status), ...draft };
}
