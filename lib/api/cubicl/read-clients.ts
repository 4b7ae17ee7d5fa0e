import { countByName, idsByName } from "../../clients/by-name";
import { namedClients, wholeClient, wholeClients } from "../../clients/whole-clients";
import { listFields } from "../../fields/queries";
import type { Answer } from "../answer";
import type { Call } from "../endpoint";
import { HttpRefusal } from "../http-refusal";
import { toClient, toNamed } from "./client-row";
import { etagOf, hasAlready } from "./etag";
import { type ListQuery, listCursor, listQuery } from "./list-query";
import { parse } from "./parse";

/** A page of clients by name; a link leads on wherever there are more. */
export async function listClients(call: Call): Promise<Answer> {
  const { ctx } = call.holder;
  const query = await parse(listQuery, Object.fromEntries(call.query));
  const { name, email, skip, limit, cursor: after } = query;
  const found = await idsByName(ctx, { name, email, skip, limit: limit && limit + 1, after });
  const ids = found.slice(0, limit);
  const { rows, last } = await readRows(call, ids, query);
  const more = last && found.length > limit;
  const total = query.count ? await countByName(ctx, { name, email }) : undefined;
  return {
    status: 200,
    body: rows,
    headers: {
      ...(more ? { link: nextLink(call, [last.nameSort, last.id]) } : {}),
      ...(total === undefined ? {} : { "x-total-count": String(total) }),
    },
  };
}

async function readRows({ holder: { ctx } }: Call, ids: number[], query: ListQuery) {
  if (!query.includeAllFields) {
    const named = await namedClients(ctx, ids);
    return { rows: named.map(toNamed), last: named.at(-1) };
  }
  const [fields, whole] = await Promise.all([listFields(ctx), wholeClients(ctx, ids)]);
  return { rows: whole.map((client) => toClient(client, fields)), last: whole.at(-1) };
}

/** The same question, going on after this client. */
function nextLink({ request }: Call, after: [string, number]): string {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.delete("skip");
  searchParams.delete("authtoken");
  searchParams.set("cursor", listCursor.encode(after));
  return `<${pathname}?${searchParams}>; rel="next"`;
}

export async function getClient(call: Call): Promise<Answer> {
  const { ctx } = call.holder;
  const [fields, client] = await Promise.all([listFields(ctx), wholeClient(ctx, idOf(call))]);
  const etag = etagOf(client, fields);
  if (hasAlready(call.request, etag)) return { status: 304, body: undefined, headers: { etag } };
  return { status: 200, body: toClient(client, fields), headers: { etag } };
}

/** The id in the path; what is no id is nobody's. */
export function idOf(call: Call): number {
  const id = call.param("id");
  if (/^[1-9]\d{0,14}$/.test(id)) return Number(id);
  throw new HttpRefusal(404, `There is no client ${id.slice(0, 40)}.`);
}
