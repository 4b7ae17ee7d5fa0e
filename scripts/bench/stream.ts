import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { startServer } from "@/e2e/start-server";
import { furnish } from "./furnish";
import { say } from "./report";

const CLIENTS = 1_000_000;
const EVERY_MS = 50;

/** The bare list of a million clients: how much more memory the server takes while it sends it. */
export async function benchStream() {
  const server = await startServer(process.env.BENCH_DATABASE); // one that is large already spares ten minutes
  try {
    const secret = await furnish(server.databaseUrl, CLIENTS);
    const list = (query: string) =>
      fetch(`${server.url}/api/customers${query}`, { headers: { authtoken: secret } });
    await (await list("?limit=5000")).arrayBuffer(); // what any first call loads is not the list's
    const before = memory(server.pid);
    const watch = new Watch(server.pid);
    const began = performance.now();
    const { firstByte, bytes } = await read(await list(""), began);
    const took = (performance.now() - began) / 1000;
    const most = await watch.end();
    say(`the list of ${CLIENTS} clients (aim: memory grows < 100 MB, first byte at once)`);
    say(`  first byte after ${firstByte.toFixed(0)} ms, ${mb(bytes)} MB in ${took.toFixed(1)} s`);
    say(`  memory ${mb(before)} MB before, ${mb(most)} MB at most: grew ${mb(most - before)} MB`);
  } finally {
    await server.stop();
  }
}

async function read(answer: Response, began: number) {
  let [firstByte, bytes] = [0, 0];
  for await (const chunk of answer.body ?? []) {
    firstByte ||= performance.now() - began;
    bytes += chunk.length;
  }
  return { firstByte, bytes };
}

const mb = (bytes: number) => (bytes / 1024 / 1024).toFixed(0);

/** What a process holds in memory, in bytes, as Linux says. */
function memory(pid: number): number {
  const [, kb = "0"] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kb) * 1024;
}

/** The most that a process held, looked at again and again. */
class Watch {
  #most = 0;
  #over = false;
  readonly #done: Promise<void>;

  constructor(pid: number) {
    this.#done = this.#look(pid);
  }

  async #look(pid: number) {
    while (!this.#over) {
      this.#most = Math.max(this.#most, memory(pid));
      await pause(EVERY_MS);
    }
  }

  async end() {
    this.#over = true;
    await this.#done;
    return this.#most;
  }
}
