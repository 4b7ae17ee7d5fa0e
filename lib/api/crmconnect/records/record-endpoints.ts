import type { Verb } from "../../../tokens/schema";
import type { Endpoint, Method } from "../../endpoint";
import { recordReads } from "./read-records";
import type { RecordApi } from "./record-api";
import { recordQueries } from "./record-query";
import { recordReference } from "./record-reference";
import { recordWrites } from "./write-records";

/** The eight addresses of a kind of record. Where two paths fit, the first is taken. */
export function recordEndpoints<R, W extends object>(api: RecordApi<R, W>): Endpoint[] {
  const queries = recordQueries(api);
  const doc = recordReference(api, queries);
  const reads = recordReads(api, queries);
  const writes = recordWrites(api);
  const all = `/api/${api.resource}`;
  const at = (method: Method, path: string, verb: Verb, rest: Pick<Endpoint, "run" | "doc">) =>
    ({ method, path, needs: [api.resource, verb], ...rest }) satisfies Endpoint;
  return [
    at("get", `${all}/search`, "search", { run: reads.search, doc: doc.search }),
    at("get", `${all}/search/:key`, "search", { run: reads.search, doc: doc.searchByKey }),
    at("get", all, "get", { run: reads.list, doc: doc.list }),
    at("post", all, "create", { run: writes.add, doc: doc.add }),
    at("get", `${all}/:id`, "get", { run: reads.one, doc: doc.one }),
    at("put", `${all}/:id`, "update", { run: writes.update, doc: doc.update }),
    at("delete", `${all}/:id`, "delete", { run: writes.remove, doc: doc.remove }),
    at("delete", `/api/delete/${api.resource}/:id`, "delete", {
      run: writes.remove,
      doc: doc.removeOldStyle,
    }),
  ];
}
