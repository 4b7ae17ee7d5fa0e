import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { expect, test } from "./fixtures";

const run = promisify(execFile);

/** The checker of API descriptions: what it says, and whether it is content. */
async function redocly(...args: string[]) {
  const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", REDOCLY_TELEMETRY: "off" };
  const command = ["node_modules/@redocly/cli/bin/cli.js", ...args];
  const done = run(process.execPath, command, { env, maxBuffer: 1 << 24 });
  return done.then(
    ({ stdout, stderr }) => ({ content: true, said: stdout + stderr }),
    ({ stdout, stderr }) => ({ content: false, said: `${stdout}${stderr}` }),
  );
}

test("the reference that is served passes its linter", async ({ call }, info) => {
  test.setTimeout(90_000);
  const { status, text } = await call("/api/openapi.json", { token: null });
  expect(status).toBe(200);
  const file = info.outputPath("openapi.json");
  writeFileSync(file, text);
  const { content, said } = await redocly("lint", file);
  expect(content, said).toBe(true);
});

test("the life of a customer goes as the reference says, in both contracts", async ({ token }) => {
  test.setTimeout(90_000);
  const { content, said } = await redocly(
    "respect",
    "docs/life-cycle.arazzo.yaml",
    "--server",
    `clientele=${process.env.E2E_URL}`,
    "--input",
    `token=${token.secret}`,
  );
  expect(content, said).toBe(true);
  expect(said).toContain("passed");
});
