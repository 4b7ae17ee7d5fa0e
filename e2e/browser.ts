import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { type Browser, unpackBrowser } from "./unpack-browser";

export const FLAGS = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const ON_PATH = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The browser of the tests: PLAYWRIGHT_CHROMIUM, the system's, Playwright's, or the one inside npm. */
export async function chooseBrowser(): Promise<Browser> {
  const found = given() ?? systems() ?? playwrights();
  return found ? { executablePath: found, env: {} } : await unpackBrowser();
}

function given() {
  const chosen = process.env.PLAYWRIGHT_CHROMIUM;
  if (chosen && !works(chosen))
    throw new Error(
      `PLAYWRIGHT_CHROMIUM is «${chosen}», which does not run. Set it to a Chromium.`,
    );
  return chosen || undefined;
}

function systems() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = ON_PATH.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return candidates.find((candidate) => existsSync(candidate) && works(candidate));
}

/** Some systems have a chromium that only says where to get one. */
function works(program: string) {
  try {
    return /\d+\.\d+/.test(execFileSync(program, ["--version"], { stdio: "pipe" }).toString());
  } catch {
    return false;
  }
}

function playwrights() {
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}
