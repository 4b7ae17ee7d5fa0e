import { pageOfAllClients, walkAllClients } from "../../clients/all-clients";
import { pageOfFoundClients, walkFoundClients } from "../../clients/found-clients";
import { getPlainClient } from "../../clients/plain-client";
import { type Answer, ok } from "../answer";
import type { Call } from "../endpoint";
import { HttpRefusal } from "../http-refusal";
import { askedFor, listQuery, oneQuery, pageOf, searchQuery } from "./list-query";
import { idOf, queryOf } from "./path";
import { bareRows, pagedRows, toRows } from "./rows-answer";

/** Page by page in an envelope when a page is asked for, else all as one array. */
export async function listCustomers(call: Call): Promise<Answer> {
  const query = listQuery.parse(queryOf(call));
  const asked = askedFor(query);
  const page = pageOf(query);
  const { ctx } = call.holder;
  if (!page) return bareRows(call, walkAllClients(ctx, asked), query.fields);
  const { rows, total } = await pageOfAllClients(ctx, { ...asked, ...page });
  return pagedRows(toRows(call, rows, query.fields), total, page);
}

/** The same for what a search finds: `/search/:key`, or `?q=`, `?query=`. */
export async function searchCustomers(call: Call): Promise<Answer> {
  const key = call.param("key");
  const query = searchQuery.parse({ ...queryOf(call), ...(key ? { q: key } : {}) });
  const q = query.q || query.query;
  if (!q) throw new HttpRefusal(400, "Say what to search for: /search/acme or ?q=acme.");
  const page = pageOf(query);
  const { ctx } = call.holder;
  if (!page) return bareRows(call, walkFoundClients(ctx, { q, limit: query.limit }), query.fields);
  const { rows, total } = await pageOfFoundClients(ctx, { q, ...page });
  return pagedRows(toRows(call, rows, query.fields), total, page);
}

export async function getCustomer(call: Call): Promise<Answer> {
  const { fields } = oneQuery.parse(queryOf(call));
  const client = await getPlainClient(call.holder.ctx, idOf(call));
  return ok(toRows(call, [client], fields)[0]);
}
