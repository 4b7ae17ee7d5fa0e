const FIRST_MS = 5;
const LONGEST_MS = 250;
const PATIENCE_MS = 30_000;

// SQLite's own words, and a server's when too many write at once or one waited too long for its turn
const BUSY = /SQLITE_BUSY|database is locked|HTTP status 429|timed-out|additional transactions/;

/** «Somebody else is writing», whichever layer wrapped it; nothing of the transaction was kept. */
export function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  return BUSY.test(`${code} ${error.message}`) || isBusy(error.cause);
}

/** Tries again while another process writes: 5 ms doubling to 250 ms, unevenly, for 30 s in all. */
export async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (let pause = FIRST_MS; ; pause = Math.min(pause * 2, LONGEST_MS)) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || Date.now() > end) throw error;
    }
    await new Promise((done) => setTimeout(done, pause * (0.5 + Math.random() / 2)));
  }
}
