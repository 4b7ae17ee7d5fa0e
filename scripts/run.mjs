import { spawn } from "node:child_process";

const ORPHANED_EVERY_MS = 500;
// npm runs scripts through a shell, and a signal to npm ends that shell but not what it started.
const shell = process.env.npm_lifecycle_event ? process.ppid : null;

/** Runs a program on this terminal, to which signals are passed on; gives its exit code. */
export function run(program, args, options = {}) {
  const child = spawn(program, args, { stdio: "inherit", ...options });
  const forward = (signal) => child.kill(signal);
  const watch = setInterval(() => shell && process.ppid !== shell && forward(), ORPHANED_EVERY_MS);
  process.on("SIGTERM", forward);
  process.on("SIGINT", forward);
  return new Promise((resolve) => {
    child.once("error", () => resolve(127)); // there is no such program
    child.once("close", (code) => resolve(code ?? 1));
  }).finally(() => {
    clearInterval(watch);
    process.off("SIGTERM", forward);
    process.off("SIGINT", forward);
  });
}
