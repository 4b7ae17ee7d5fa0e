import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import type { Operation } from "@/db/schema";

declare global {
  var clienteleLeaseHolder: string | undefined;
}

/** This machine since it was started: a process id means nothing anywhere else. */
const PLACE = `${hostname()}/${boot()}`;

/** Who holds what this process works on. One name a process, however often this file is loaded. */
globalThis.clienteleLeaseHolder ??= `${process.pid} ${PLACE} ${randomUUID()}`;
export const HOLDER = globalThis.clienteleLeaseHolder;

function boot(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "";
  }
}

type Leased = Pick<Operation, "leaseHolder" | "leaseUntil">;

/** Whether somebody works on it: the lease runs, and its holder was not killed on this machine. */
export const isHeld = ({ leaseHolder, leaseUntil }: Leased) =>
  leaseUntil !== null && leaseUntil >= Date.now() && !isDead(leaseHolder ?? "");

/** Known to be gone. Of a process elsewhere nobody knows: its lease has to run out. */
function isDead(holder: string): boolean {
  const [pid, place] = holder.split(" ");
  if (place !== PLACE || holder === HOLDER) return false;
  if (Number(pid) === process.pid) return true; // an earlier process had our number
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
