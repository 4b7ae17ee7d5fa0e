import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { HOLDER, isHeld } from "./lease";

const SOON = Date.now() + 30_000;
const held = (leaseHolder: string | null, leaseUntil: number | null = SOON) =>
  isHeld({ leaseHolder, leaseUntil });
const [pid = "", place = "", start = "", own = ""] = HOLDER.split(" ");

test("a lease is held while it runs", () => {
  expect(held(HOLDER)).toBe(true);
  expect(held(HOLDER, Date.now() - 1)).toBe(false);
  expect(held(HOLDER, null)).toBe(false);
  expect(held("somebody elsewhere")).toBe(true);
});

test("a lease of a process of this machine ends with the process", async () => {
  const gone = spawnSync(process.execPath, ["-e", ""]).pid;
  expect(held(`${gone} ${place} ${start} ${own}`)).toBe(false);
  expect(held(`${gone} ${place}  ${own}`)).toBe(false);
  expect(held(`${gone} elsewhere ${start} ${own}`)).toBe(true);
  const living = spawn(process.execPath, ["-e", "process.stdin.resume()"]);
  expect(held(`${living.pid} ${place}  ${own}`)).toBe(true);
  living.kill("SIGKILL");
  await once(living, "exit");
  expect(held(`${living.pid} ${place}  ${own}`)).toBe(false);
});

test("who had a number before its present holder is gone", () => {
  expect(held(`${pid} ${place} ${start} another`)).toBe(false);
  expect(held(`${process.ppid} ${place} 1 ${own}`)).toBe(start === "");
});
