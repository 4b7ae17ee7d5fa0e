import "server-only";
import { explain } from "./log";

const PATIENCE_MS = 2_000;

/**
 * What is done in a moment; null when it takes longer, and then it goes on beside the answers. Not
 * by Next's `after`, which would keep the server from stopping: a lease has others go on instead.
 */
export async function soon<T extends object>(
  work: Promise<T>,
  patience = PATIENCE_MS,
): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((answer) => {
    timer = setTimeout(answer, patience, null);
  });
  const done = await Promise.race([work, late]).finally(() => clearTimeout(timer));
  if (done === null) work.catch(explain);
  return done;
}
