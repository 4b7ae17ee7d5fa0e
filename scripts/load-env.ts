import { existsSync } from "node:fs";

/** Takes in `.env`, when there is one; what is set outside it wins. */
export function loadEnv() {
  if (existsSync(".env")) process.loadEnvFile(".env");
}
