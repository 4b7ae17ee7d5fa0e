import { stat } from "node:fs/promises";
import { ApartReader } from "./apart-reader";

const PAUSE_MS = 250; // between two, however much is written
const WORTH_IT = 8 * 1024 * 1024; // bytes of the log; less may wait

/**
 * Moves what was written from the log into the file, in a thread of its own: at a commit it would keep
 * everybody waiting for as long as the disk takes. A writer that is far ahead does it itself
 * (`wal_autocheckpoint`).
 */
export class Checkpoints {
  readonly #log: string;
  readonly #thread: ApartReader;
  #due: ReturnType<typeof setTimeout> | undefined;

  constructor(path: string) {
    this.#log = `${path}-wal`;
    this.#thread = new ApartReader(path);
  }

  /** Something was committed. */
  soon() {
    if (this.#due) return;
    this.#due = setTimeout(() => void this.#run(), PAUSE_MS);
    this.#due.unref();
  }

  async #run() {
    try {
      const { size } = await stat(this.#log);
      if (size >= WORTH_IT)
        await this.#thread.ask({ sql: "pragma wal_checkpoint(passive)", args: [] });
    } catch {
      // whoever commits next asks again
    } finally {
      this.#due = undefined;
    }
  }

  close() {
    clearTimeout(this.#due);
    this.#thread.close();
  }
}
