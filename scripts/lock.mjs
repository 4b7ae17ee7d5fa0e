import { createHash } from "node:crypto";
import { mkdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const BEAT_MS = 2_000;
const DEAD_AFTER_MS = 20_000; // a holder that was killed beats no more

/** Runs `work` while no other process does the work of this name in this folder. */
export async function alone(name, waiting, work) {
  const lock = lockFolder(name);
  for (let said = false; !take(lock); said = true) {
    if (!said) waiting();
    await pause(200 + Math.random() * 200);
  }
  const release = () => rmSync(lock, { recursive: true, force: true });
  const beat = setInterval(() => utimesSync(lock, new Date(), new Date()), BEAT_MS).unref();
  process.once("exit", release);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    process.off("exit", release);
    release();
  }
}

/** Making a folder either succeeds or finds it there: the one test without a race. */
function take(lock) {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (abandoned(lock)) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function abandoned(lock) {
  const seen = statSync(lock, { throwIfNoEntry: false });
  return seen !== undefined && Date.now() - seen.mtimeMs > DEAD_AFTER_MS;
}

function lockFolder(name) {
  const place = createHash("sha256").update(process.cwd()).digest("hex").slice(0, 12);
  return path.join(tmpdir(), `clientele-${userInfo().uid}-${place}-${name}.lock`);
}
