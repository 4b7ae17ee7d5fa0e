import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const FORBIDDEN = {
  "db/planted-errors.ts": "@/lib/errors",
  "db/planted-next.ts": "next/headers",
  "lib/clients/planted-next.ts": "next/headers",
  "lib/clients/planted-server-only.ts": "server-only",
  "lib/clients/planted-wiring.ts": "../server/db",
  "lib/planted-wiring.ts": "./server/db",
  "lib/planted-component.ts": "@/components/ui/button",
  "lib/server/planted-component.ts": "../../components/ui/button",
  "components/x/planted-db.tsx": "@/db/client",
  "components/x/planted-query.tsx": "@/lib/clients/queries",
  "components/x/planted-mutation.tsx": "../../lib/clients/mutations",
  "components/x/planted-env.tsx": "@/lib/server/env",
  "app/planted-client.ts": "@/db/client",
  "app/planted-folder.ts": "../db",
  "app/planted-drizzle.ts": "drizzle-orm",
};

const ALLOWED = {
  "db/honest.ts": "./schema",
  "lib/clients/honest.ts": "@/db/schema",
  "lib/server/honest.ts": "next/headers",
  "components/x/honest-schema.tsx": "@/lib/clients/schema",
  "components/x/honest-cn.tsx": "@/lib/cn",
  "components/x/honest-countries.tsx": "../../lib/countries/countries",
  "app/honest.ts": "@/lib/server/env",
};

type Report = { diagnostics: { category: string; location: { path: string } }[] };

/** A house with the same rules somewhere else, so that nothing is ever planted in this one. */
const house = mkdtempSync(path.join(tmpdir(), "clientele-layers-"));
let report: Report;

function plant(file: string, source: string) {
  mkdirSync(path.join(house, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(house, file), source);
}

function lint(): Report {
  const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
  const args = ["lint", "--vcs-enabled=false", "--max-diagnostics=none", "--reporter=json"];
  const { stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: house });
  return JSON.parse(String(stdout));
}

const complaints = (rule: string) =>
  report.diagnostics.filter((d) => d.category === rule).map((d) => d.location.path);

beforeAll(() => {
  for (const file of ["biome.json", "tsconfig.json", "package.json"])
    cpSync(file, path.join(house, file));
  for (const [file, from] of Object.entries({ ...FORBIDDEN, ...ALLOWED }))
    plant(file, `import { it } from "${from}";\nexport const kept = it;\n`);
  plant("lib/hen.ts", 'import { egg } from "@/lib/egg";\nexport const hen = () => egg;\n');
  plant("lib/egg.ts", 'import { hen } from "./hen";\nexport const egg = () => hen;\n');
  report = lint();
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe("the layers", () => {
  test("every import against an arrow is refused, and no other", () => {
    const refused = complaints("lint/style/noRestrictedImports");
    expect(refused.sort()).toEqual(Object.keys(FORBIDDEN).sort());
  });

  test("a circle of imports is refused", () => {
    expect(complaints("lint/suspicious/noImportCycles")).toContain("lib/hen.ts");
  });
});
