import "server-only";
import { isDatabaseThere } from "../setup/queries";
import { openDb } from "./database";
import { explain } from "./log";

const PATIENCE_MS = 3_000;

/** Whether the database answers, within the patience of whoever watches. */
export async function isHealthy(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, false);
  });
  const asked = openDb()
    .then(isDatabaseThere)
    .catch((error) => {
      explain(error);
      return false;
    });
  return Promise.race([asked, tooLate]).finally(() => clearTimeout(timer));
}
