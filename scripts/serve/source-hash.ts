import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOMS = ["app", "components", "db", "lib", "messages", "public"];
const TOP = /\.(ts|mjs|json)$/;
const NOT_BUILT =
  /\.test\.tsx?$|next-env\.d\.ts$|^biome\.json$|^knip\.json$|(vitest|playwright|drizzle)\.config\.ts$/;

/** A fingerprint of everything the pages are built from. */
export function sourceHash(root: string): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of sources(root)) {
    hash.update(`\0${file}\0`);
    hash.update(readFileSync(path.join(root, file)));
  }
  return hash.digest("hex");
}

function sources(root: string): string[] {
  const top = readdirSync(root).filter((name) => TOP.test(name));
  const inside = ROOMS.flatMap((room) => files(root, room));
  return [...top, ...inside].filter((file) => !NOT_BUILT.test(file)).sort();
}

function files(root: string, room: string): string[] {
  const folder = path.join(root, room);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}
