import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "@/db/free-port";

const PATIENCE_MS = 600_000; // a stale build is made anew first

/** For a hook that starts another server beside the one of all specs: nothing is built any more. */
export const STARTS_MS = 120_000;

export const SECRET = "a-secret-that-only-these-tests-know-of";

export type Running = {
  url: string;
  databaseUrl: string;
  pid: number;
  stop: (how?: "SIGTERM" | "SIGKILL") => Promise<void>;
};

/** The product as `npm start` runs it, on a port of its own; on an empty database, or a given one. */
export async function startServer(shared?: string): Promise<Running> {
  const folder = mkdtempSync(path.join(tmpdir(), "clientele-e2e-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const databaseUrl = shared ?? `file:${path.join(folder, "clientele.db")}`;
  const env = {
    PORT: String(port),
    HOST: "127.0.0.1",
    APP_URL: url,
    DATABASE_URL: databaseUrl,
    NEXT_DIST_DIR: ".next-e2e",
    AUTH_SECRET: SECRET,
    TRUSTED_PROXIES: "127.0.0.1", // so that a test can call from an address of its own
  };
  const server = spawn(process.execPath, ["--import", "tsx", "scripts/serve.ts"], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit"],
  });
  await Promise.race([healthy(`${url}/api/health`), failed(server)]);
  const stop: Running["stop"] = async (how = "SIGTERM") => {
    if (server.exitCode === null && server.kill(how)) await once(server, "exit");
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, databaseUrl, pid: server.pid ?? 0, stop };
}

async function healthy(url: string) {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(200)) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
  }
  throw new Error(`${url} was not healthy within ${PATIENCE_MS / 1000} s.`);
}

async function failed(server: ChildProcess): Promise<never> {
  const [code] = await once(server, "exit");
  throw new Error(`The server for the tests ended with ${code}. What it said is above.`);
}
