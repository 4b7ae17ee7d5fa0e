import type { AllAsked } from "../../../records/all-records";
import { type Answer, ok } from "../../answer";
import type { Call } from "../../endpoint";
import { type PageQuery, pageOf } from "../list-query";
import { idOf, queryOf, searchOf, soughtIn } from "../path";
import { bareRows, cutDown, pagedRows } from "../rows-answer";
import type { RecordApi } from "./record-api";
import { type RecordQueries, recordsAsked } from "./record-query";

type Query = Omit<PageQuery, "fields"> & { fields: string[] | null };

/** How the records of a kind are read: listed, found, and one alone. */
export function recordReads<R, W extends object>(api: RecordApi<R, W>, queries: RecordQueries) {
  const rowsOf =
    ({ holder }: Call, fields: string[] | null) =>
    (rows: R[]) =>
      cutDown(
        rows.map((row) => api.toWire(row, holder.workspace.currency)),
        fields as (keyof W)[] | null,
      );

  async function answer(call: Call, query: Query, asked: AllAsked): Promise<Answer> {
    const { ctx } = call.holder;
    const toRows = rowsOf(call, query.fields);
    const page = pageOf(query);
    if (!page) return bareRows(call, api.walk(ctx, { ...asked, limit: query.limit }), toRows);
    const { rows, total } = await api.page(ctx, { ...asked, ...page });
    return pagedRows(toRows(rows), total, page);
  }

  return {
    list: (call: Call) => {
      const query = queries.list.parse(queryOf(call));
      return answer(call, query, recordsAsked(query, api.link));
    },
    search: (call: Call) => {
      const query = queries.search.parse(searchOf(call));
      return answer(call, query, { q: soughtIn(query) });
    },
    one: async (call: Call): Promise<Answer> => {
      const { fields } = queries.one.parse(queryOf(call));
      const { ctx } = call.holder;
      const id = idOf(call);
      const row = await api.get(ctx, id);
      const more = fields ? {} : await api.more?.of(ctx, id);
      return ok({ ...rowsOf(call, fields)([row])[0], ...more });
    },
  };
}
