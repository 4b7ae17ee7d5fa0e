import "./node-version.mjs";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";
import { run } from "./run.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
await install();
const serve = ["--import", "tsx", "scripts/serve.ts", ...process.argv.slice(2)];
process.exitCode = await run(process.execPath, serve);
