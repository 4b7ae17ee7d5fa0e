import { defineConfig, devices } from "@playwright/test";
import { FLAGS } from "./e2e/browser";

const CI = Boolean(process.env.CI);

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/server.ts",
  fullyParallel: true,
  forbidOnly: CI,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: CI ? [["list"], ["html", { open: "never" }]] : "list",
  projects: [
    { name: "browser", testIgnore: "api/**" },
    // afterwards: thousands of requests at once would make a page slow under the hands of a test
    { name: "api", testMatch: "api/*.spec.ts", dependencies: ["browser"] },
  ],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.E2E_URL, // set by e2e/server.ts before the workers read this
    launchOptions: { args: FLAGS, executablePath: process.env.PLAYWRIGHT_CHROMIUM },
    trace: "retain-on-failure",
  },
});
