import { z } from "zod";
import type { ClientsPage } from "../../clients/all-clients";
import type { PlainClient } from "../../clients/plain-client";
import { type Answer, ok } from "../answer";
import type { Call } from "../endpoint";
import { HttpRefusal } from "../http-refusal";
import { jsonArray } from "../json-array";
import { type CustomerRow, toCustomer } from "./customer-row";
import type { PageQuery } from "./list-query";
import { NO_DATA } from "./refuse";

type Fields = PageQuery["fields"];

/** Clients on the wire, with the columns that were asked for. */
export function toRows({ holder }: Call, clients: readonly PlainClient[], fields: Fields) {
  const rows = clients.map((client) => toCustomer(client, holder.workspace.currency));
  return fields ? rows.map((row) => only(row, fields)) : rows;
}

const only = (row: CustomerRow, fields: NonNullable<Fields>) =>
  Object.fromEntries(fields.map((field) => [field, row[field]]));

/** All rows as a bare array, sent while they are read; none at all is a 404. */
export async function bareRows(
  call: Call,
  batches: AsyncGenerator<PlainClient[]>,
  fields: Fields,
): Promise<Answer> {
  const first = await batches.next();
  if (first.done) throw new HttpRefusal(404, NO_DATA);
  const { complain } = call;
  const rows = (batch: PlainClient[]) => toRows(call, batch, fields);
  return ok(jsonArray({ first: first.value, more: batches, toRows: rows, complain }));
}

export const pageMeta = z
  .object({
    page: z.int(),
    per_page: z.int(),
    total: z.int(),
    total_pages: z.int(),
    has_more: z.boolean(),
    current_page: z.int(),
    last_page: z.int(),
  })
  .meta({ id: "PageMeta" });

type Page = { page: number; perPage: number };

/** A page in its envelope; one beyond the last is empty, and no error. */
export function pagedRows(data: object[], total: ClientsPage["total"], { page, perPage }: Page) {
  const pages = Math.ceil(total / perPage);
  const meta: z.output<typeof pageMeta> = {
    page,
    per_page: perPage,
    total,
    total_pages: pages,
    has_more: page < pages,
    current_page: page,
    last_page: Math.max(1, pages),
  };
  return ok({ data, meta });
}
