import { existsSync, readFileSync } from "node:fs";
import { alone } from "./lock.mjs";
import { run } from "./run.mjs";

const LOCK_FILE = "package-lock.json";
const INSTALLED = "node_modules/.package-lock.json"; // npm's own record, written when all is in place

/** Installs what package-lock.json names, unless it is all there. `everything` includes the tools of tests. */
export async function install({ everything = process.env.NODE_ENV !== "production" } = {}) {
  if (isInstalled(everything)) return;
  const waiting = () =>
    console.log("Another start is installing the dependencies. Waiting for it…");
  await alone("install", waiting, async () => {
    if (isInstalled(everything)) return;
    const why = existsSync(INSTALLED)
      ? `${LOCK_FILE} changed`
      : "the first time takes a minute or two";
    console.log(`Installing the dependencies (${why})…`);
    const start = Date.now();
    await npmCi(everything);
    console.log(`  installed in ${Math.round((Date.now() - start) / 1000)} s`);
  });
}

function isInstalled(everything) {
  if (!existsSync(INSTALLED)) return false;
  const there = packages(INSTALLED);
  return Object.entries(packages(LOCK_FILE)).every(
    ([place, { version, optional, dev, devOptional }]) =>
      place === "" ||
      optional ||
      (!everything && (dev || devOptional)) ||
      there[place]?.version === version,
  );
}

const packages = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

async function npmCi(everything) {
  const npm = process.env.npm_execpath?.endsWith(".js") // set when npm started this program
    ? [process.execPath, process.env.npm_execpath]
    : [process.platform === "win32" ? "npm.cmd" : "npm"];
  const options = everything ? ["--include=dev"] : ["--omit=dev"];
  const [program, ...args] = [...npm, "ci", "--loglevel=error", ...options];
  const code = await run(program, args, { shell: program.endsWith(".cmd") });
  if (code === 0) return;
  console.error("The dependencies could not be installed. What npm said is above.");
  process.exit(1);
}
