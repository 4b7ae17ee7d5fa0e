import { type Api, createApi } from "../api/create-api";
import { openDb } from "./database";
import { explain } from "./log";

// One for the process, as the database is: what it counts in memory must be counted once.
const kept = globalThis as { clienteleApi?: Api };

/** The API, served by Next or by our own server before it (scripts/serve). */
export function openApi(): Api {
  kept.clienteleApi ??= createApi({ openDb, complain: explain });
  return kept.clienteleApi;
}
