import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** Where the browser is, and what it needs in its environment. */
export type Browser = { executablePath: string; env: Record<string, string> };

const CACHE = path.resolve("node_modules/.cache/clientele");

/** Unpacks the Chromium that npm brought, once, with the libraries and fonts a bare machine lacks. */
export async function unpackBrowser(): Promise<Browser> {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error(
      "There is no browser here for the tests. Run `npx playwright install chromium`, " +
        "or set PLAYWRIGHT_CHROMIUM to the path of a Chromium.",
    );
  const folder = path.join(CACHE, `chromium-${packageVersion()}`);
  if (!existsSync(folder)) await unpack(folder);
  const executablePath = path.join(folder, "chromium");
  return { executablePath, env: { ...libraries(folder, executablePath), ...fonts(folder) } };
}

function packageVersion(): string {
  const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const file = path.join(main.slice(0, main.lastIndexOf("/build/")), "package.json");
  return JSON.parse(readFileSync(file, "utf8")).version;
}

/** Into a folder of its own, moved into place when whole: two test runs may do this at once. */
async function unpack(folder: string) {
  console.log("Unpacking the browser for the tests…");
  mkdirSync(CACHE, { recursive: true });
  const draft = mkdtempSync(path.join(CACHE, "draft-"));
  const { default: packed } = await import("@sparticuz/chromium");
  // The package unpacks into the temporary folder, and its libraries only where it sees Amazon's Linux.
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  Object.assign(process.env, { TMPDIR: draft, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" });
  try {
    await packed.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before))
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
  }
  if (existsSync(folder)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
}

/** The packed libraries step in only when the machine misses one: its own fit it better. */
function libraries(folder: string, executablePath: string): Record<string, string> {
  const missing = /not found/.test(execFileSync("ldd", [executablePath]).toString());
  return missing ? { LD_LIBRARY_PATH: path.join(folder, "al2023/lib") } : {};
}

/** A machine without fonts shows no text, and Chromium gives up: then the packed ones are used. */
function fonts(folder: string): Record<string, string> {
  if (existsSync("/etc/fonts/fonts.conf")) return {};
  const file = path.join(folder, "fonts.conf");
  const dirs = [path.join(folder, "fonts"), "/usr/share/fonts"].map((dir) => `<dir>${dir}</dir>`);
  writeFileSync(
    file,
    `<fontconfig>${dirs.join("")}<cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  return { FONTCONFIG_FILE: file };
}
