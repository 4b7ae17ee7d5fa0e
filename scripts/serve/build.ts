import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { alone } from "../lock.mjs";
import { sourceHash } from "./source-hash";
import { StartError } from "./start-error";

const NEWS_EVERY_MS = 15_000;

/** Builds the pages unless the last build was made from the same source. */
export async function buildWhenChanged(): Promise<void> {
  const distDir = process.env.NEXT_DIST_DIR ?? ".next";
  const mark = path.join(distDir, "source-hash");
  const fresh = () => existsSync(mark) && readFileSync(mark, "utf8") === sourceHash(".");
  if (fresh()) return;

  const waiting = () => console.log("Another start is building the pages. Waiting for it…");
  await alone(`build${distDir.replaceAll(/\W/g, "-")}`, waiting, async () => {
    if (fresh()) return;
    const hash = sourceHash("."); // what changes during the build is built next time
    rmSync(mark, { force: true });
    await build(
      existsSync(distDir) ? "the source changed" : "the first time takes a minute or two",
    );
    writeFileSync(mark, hash);
  });
}

async function build(why: string) {
  const start = Date.now();
  const seconds = () => `${Math.round((Date.now() - start) / 1000)} s`;
  console.log(`Building the pages (${why})…`);
  const news = setInterval(() => console.log(`  still building, ${seconds()}`), NEWS_EVERY_MS);
  const { code, output } = await nextBuild().finally(() => clearInterval(news));
  if (code !== 0) throw new StartError(`${output}\nThe build failed. What it said is above.`);
  console.log(`  built in ${seconds()}`);
}

/** Runs `next build` in its own process, which ends with this one. */
function nextBuild(): Promise<{ code: number | null; output: string }> {
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  const child = spawn(process.execPath, [next, "build"], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const end = () => child.kill();
  process.once("exit", end);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      process.off("exit", end);
      resolve({ code, output });
    });
  });
}
