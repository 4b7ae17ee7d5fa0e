// A reader of the embedded file in a thread of its own: what takes its time keeps nobody waiting.
// Plain JavaScript, because Node starts it as it is, whoever bundled the rest.
import { parentPort, workerData } from "node:worker_threads";
import Database from "libsql";

const db = new Database(workerData.path);
db.exec("pragma query_only = on; pragma cache_size = -32768");

function answer({ sql, args }) {
  const prepared = db.prepare(sql);
  const columns = prepared.columns().map(({ name }) => name);
  return { columns, rows: prepared.raw().all(args) };
}

parentPort.on("message", (query) => {
  try {
    parentPort.postMessage(answer(query));
  } catch (error) {
    parentPort.postMessage({ error: String(error?.message ?? error) });
  }
});
