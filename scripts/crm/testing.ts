import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

type Ran = { code: number | null; out: string; words: string[] };

/** A folder of its own, gone with the process, and the command line on a database in it. */
export function commandLine() {
  const folder = mkdtempSync(path.join(tmpdir(), "clientele-crm-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const url = `file:${folder}/clients.db`;
  const start = (args: string[], env: Record<string, string> = {}) =>
    spawn(process.execPath, ["--import", "tsx", "scripts/crm.ts", ...args], {
      env: { ...process.env, DATABASE_URL: url, ...env },
    });
  const crm = (
    args: string[],
    { env, stdin = "" }: { env?: Record<string, string>; stdin?: string } = {},
  ) =>
    new Promise<Ran>((done) => {
      const child = start(args, env);
      let [out, err] = ["", ""];
      child.stdout.on("data", (text) => {
        out += text;
      });
      child.stderr.on("data", (text) => {
        err += text;
      });
      child.on("close", (code) => done({ code, out, words: err.trim().split("\n") }));
      child.stdin.end(stdin);
    });
  return { folder, url, start, crm };
}
