import { z } from "zod";
import type { ClientsPage } from "../../clients/all-clients";
import type { PlainClient } from "../../clients/plain-client";
import { activeFields, type FieldDefinition } from "../../fields/queries";
import { type Answer, ok } from "../answer";
import type { Call } from "../endpoint";
import { HttpRefusal } from "../http-refusal";
import { jsonArray } from "../json-array";
import { toCustomer } from "./customer-row";
import type { PageQuery } from "./list-query";
import { NO_DATA } from "./refuse";

/** What is told of each client: which columns (null is all), and with them which custom fields. */
export type Told = { columns: PageQuery["fields"]; custom: FieldDefinition[] };

/** The definitions of custom fields are read once a call, and only where their values are told. */
export async function toldOf({ holder }: Call, columns: Told["columns"]): Promise<Told> {
  const withCustom = columns === null || columns.includes("customfields");
  return { columns, custom: withCustom ? await activeFields(holder.ctx) : [] };
}

/** What the domain is asked for besides. */
export const besides = ({ custom }: Told) => ({ custom: custom.length > 0 });

/** Clients on the wire. */
export function toRows({ holder }: Call, clients: readonly PlainClient[], told: Told) {
  const around = { workspaceCurrency: holder.workspace.currency, custom: told.custom };
  return cutDown(
    clients.map((client) => toCustomer(client, around)),
    told.columns,
  );
}

/** Rows with some of their columns alone. */
export const cutDown = <R extends object>(rows: R[], columns: readonly (keyof R)[] | null) =>
  columns
    ? rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])))
    : rows;

/** All rows as a bare array, sent while they are read; none at all is a 404. */
export async function bareRows<T>(
  { complain }: Call,
  batches: AsyncGenerator<T[]>,
  toRows: (batch: T[]) => object[],
): Promise<Answer> {
  const first = await batches.next();
  if (first.done) throw new HttpRefusal(404, NO_DATA);
  return ok(jsonArray({ first: first.value, more: batches, toRows, complain }));
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
