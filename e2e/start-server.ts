import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "@/db/free-port";

const PATIENCE_MS = 300_000; // a stale build is made anew first

export const SECRET = "a-secret-that-only-these-tests-know-of";

export type Running = { url: string; databaseUrl: string; stop: () => Promise<void> };

/** The product as `npm start` runs it, on a port and an empty database of its own. */
export async function startServer(): Promise<Running> {
  const folder = mkdtempSync(path.join(tmpdir(), "clientele-e2e-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const databaseUrl = `file:${path.join(folder, "clientele.db")}`;
  const env = {
    PORT: String(port),
    HOST: "127.0.0.1",
    APP_URL: url,
    DATABASE_URL: databaseUrl,
    NEXT_DIST_DIR: ".next-e2e",
    AUTH_SECRET: SECRET,
  };
  const server = spawn(process.execPath, ["--import", "tsx", "scripts/serve.ts"], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit"],
  });
  await Promise.race([healthy(`${url}/api/health`), failed(server)]);
  const stop = async () => {
    if (server.exitCode === null && server.kill("SIGTERM")) await once(server, "exit");
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, databaseUrl, stop };
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
