import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

const ROOMS = ["app", "components", "db", "e2e", "lib", "scripts"];
const GENERATED = ["components/ui/", "db/migrations/"];

/** Every TypeScript file a person wrote, as a path from the root of the repository. */
export function sourceFiles(): string[] {
  const top = readdirSync(".").filter((name) => /\.tsx?$/.test(name) && name !== "next-env.d.ts");
  return [...top, ...ROOMS.flatMap(filesOf)].filter((file) => !isGenerated(file));
}

function filesOf(room: string): string[] {
  if (!existsSync(room)) return [];
  return readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.posix.join(room, name.replaceAll(path.sep, "/")));
}

const isGenerated = (file: string) => GENERATED.some((folder) => file.startsWith(folder));
