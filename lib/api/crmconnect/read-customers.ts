import { pageOfAllClients, walkAllClients } from "../../clients/all-clients";
import { pageOfFoundClients, walkFoundClients } from "../../clients/found-clients";
import { soundPredicates } from "../../clients/listed";
import { getPlainClient } from "../../clients/plain-client";
import { type Answer, ok } from "../answer";
import type { Call } from "../endpoint";
import { askedFor, listQuery, oneQuery, pageOf, searchQuery } from "./list-query";
import { idOf, queryOf, searchOf, soughtIn } from "./path";
import { bareRows, besides, pagedRows, toldOf, toRows } from "./rows-answer";

/** Page by page in an envelope when a page is asked for, else all as one array. */
export async function listCustomers(call: Call): Promise<Answer> {
  const query = listQuery.parse(queryOf(call));
  const told = await toldOf(call, query.fields);
  const { ctx } = call.holder;
  const { filter } = query;
  const predicates = filter?.trim() ? await soundPredicates(ctx, filter) : undefined;
  const asked = { ...askedFor(query), ...besides(told), predicates };
  const page = pageOf(query);
  if (!page) return bareRows(call, walkAllClients(ctx, asked), (some) => toRows(call, some, told));
  const { rows, total } = await pageOfAllClients(ctx, { ...asked, ...page });
  return pagedRows(toRows(call, rows, told), total, page);
}

/** The same for what a search finds: `/search/:key`, or `?q=`, `?query=`. */
export async function searchCustomers(call: Call): Promise<Answer> {
  const query = searchQuery.parse(searchOf(call));
  const q = soughtIn(query);
  const told = await toldOf(call, query.fields);
  const asked = { q, ...besides(told) };
  const page = pageOf(query);
  const { ctx } = call.holder;
  if (!page) {
    const found = walkFoundClients(ctx, { ...asked, limit: query.limit });
    return bareRows(call, found, (some) => toRows(call, some, told));
  }
  const { rows, total } = await pageOfFoundClients(ctx, { ...asked, ...page });
  return pagedRows(toRows(call, rows, told), total, page);
}

export async function getCustomer(call: Call): Promise<Answer> {
  const { fields } = oneQuery.parse(queryOf(call));
  const told = await toldOf(call, fields);
  const client = await getPlainClient(call.holder.ctx, idOf(call), besides(told));
  return ok(toRows(call, [client], told)[0]);
}
