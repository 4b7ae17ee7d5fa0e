import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import type { Operation } from "@/db/schema";

declare global {
  var clienteleLeaseHolder: string | undefined;
}

/** This machine since it was started: a process id means nothing anywhere else. */
const PLACE = `${hostname()}/${textOf("/proc/sys/kernel/random/boot_id")}`;

/** Who holds what this process works on. One name a process, however often this file is loaded. */
globalThis.clienteleLeaseHolder ??= [
  process.pid,
  PLACE,
  startOf(process.pid) ?? "",
  randomUUID(),
].join(" ");
export const HOLDER = globalThis.clienteleLeaseHolder;

type Leased = Pick<Operation, "leaseHolder" | "leaseUntil">;

/** Whether somebody works on it: the lease runs, and its holder was not killed on this machine. */
export const isHeld = ({ leaseHolder, leaseUntil }: Leased) =>
  leaseUntil !== null && leaseUntil >= Date.now() && !isDead(leaseHolder ?? "");

/** Known to be gone. Of a process elsewhere nobody knows: its lease has to run out. */
function isDead(holder: string): boolean {
  const [pid, place, start] = holder.split(" ");
  if (place !== PLACE || holder === HOLDER) return false;
  if (Number(pid) === process.pid) return true; // an earlier process had our number
  return start ? startOf(Number(pid)) !== start : !answers(Number(pid));
}

/** When a process began, which tells it from a later one of its number; null when it is gone. */
function startOf(pid: number): string | null {
  const stat = textOf(`/proc/${pid}/stat`); // number (name) state parent …
  const [state = "", ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const isGone = state === "" || "ZX".includes(state); // a zombie is one that nobody buried
  return isGone ? null : (fields[18] ?? null);
}

function answers(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

/** Linux alone has these files. */
function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return "";
  }
}
