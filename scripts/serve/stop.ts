import type { Server } from "node:http";

type Stoppable = { server: Server; patience: number; cleanUp: () => Promise<unknown> };

/** On SIGTERM or SIGINT: takes no more requests, finishes those that are here, then exits with 0. */
export function stopOnSignal({ server, patience, cleanUp }: Stoppable) {
  let stopping = false;
  const stop = async () => {
    if (stopping) return; // a terminal sends Ctrl+C to the whole family: the same wish arrives twice
    stopping = true;
    setTimeout(() => process.exit(0), patience).unref();
    await new Promise((closed) => server.close(closed));
    await cleanUp();
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}
