import { chooseBrowser } from "./browser";
import { settle } from "./people";
import { startServer } from "./start-server";

/** One server for all specs, with a person of each role; gives back how to end it. */
export default async function start() {
  const { url, databaseUrl, stop } = await startServer();
  await settle(databaseUrl);
  await tellWorkers({ E2E_URL: url, E2E_DATABASE_URL: databaseUrl });
  return () => stop();
}

/** Workers are started later and inherit the environment; playwright.config.ts reads it there again. */
async function tellWorkers(known: Record<string, string>) {
  const { executablePath, env } = await chooseBrowser();
  Object.assign(process.env, known, env, { PLAYWRIGHT_CHROMIUM: executablePath });
}
