import { configDefaults, defineConfig } from "vitest/config";

/** What must hold on a server as it does on a file: the write door, undo, lists, search, the API's counters. */
const onServerToo = [
  "db/triggers.test.ts",
  "lib/history/**/*.test.ts",
  "lib/clients/{mutations,bulk*,search,round-trips,all-clients,by-name,matching}.test.ts",
  "lib/filters/filters.test.ts",
  "lib/{contacts,fields,groups,views}/{contacts,fields,groups,views}.test.ts",
  "lib/{documents,payments}/{documents,payments}.test.ts",
  "lib/tokens/call-windows.test.ts",
  "lib/api/only-once.test.ts",
];

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    environment: "node",
    globalSetup: ["scripts/house/temporary-folder.ts"],
    setupFiles: ["scripts/house/fail-on-console-error.ts"],
    pool: "forks",
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "file",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...configDefaults.exclude, "e2e/**", ".next*/**", "data/**"],
          testTimeout: 20_000,
          hookTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: "server",
          include: onServerToo,
          env: { TEST_DATABASE: "sqld" },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
