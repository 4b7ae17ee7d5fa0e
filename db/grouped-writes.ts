import type { EmbeddedWriter, WriteTransaction } from "./embedded-writer";

type Work<T> = (tx: Pick<WriteTransaction, "batch">) => Promise<T>;
type Job = {
  work: Work<unknown>;
  resolve: (value: never) => void;
  reject: (error: unknown) => void;
};

const SLICE_MS = 10; // then those who read have a turn

/**
 * Writes of an embedded file, in the order they came. Those that wait at the same time share one
 * commit, which costs as much as all they do; each stands behind a savepoint of its own. One that
 * fails beside others is tried again alone, so that it is judged by what is really kept.
 */
export class GroupedWrites {
  readonly #writer: EmbeddedWriter;
  readonly #waiting: Job[] = [];
  #running = false;

  constructor(writer: EmbeddedWriter) {
    this.#writer = writer;
  }

  run<T>(work: Work<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ work, resolve, reject });
      if (!this.#running) void this.#runAll();
    });
  }

  async #runAll() {
    this.#running = true;
    while (this.#waiting.length) {
      await new Promise(setImmediate); // the embedded driver never waits: others come in between
      await this.#runGroup();
    }
    this.#running = false;
  }

  async #runGroup() {
    const done: { job: Job; result: unknown }[] = [];
    try {
      const tx = this.#writer.begin();
      await this.#fill(tx, done).catch(async (error) => {
        await tx.rollback();
        throw error;
      });
      await tx.commit();
      for (const { job, result } of done) job.resolve(result as never);
    } catch (error) {
      // nothing was kept: whoever waits hears why, and tries again when it was a lock
      for (const job of [...done.map((one) => one.job), ...this.#waiting.splice(0)])
        job.reject(error);
    }
  }

  async #fill(tx: WriteTransaction, done: { job: Job; result: unknown }[]) {
    const end = performance.now() + SLICE_MS;
    for (let job = this.#waiting.shift(); job; job = this.#waiting.shift()) {
      await tx.batch(["savepoint one"]);
      try {
        done.push({ job, result: await job.work(tx) });
        await tx.batch(["release one"]);
      } catch (error) {
        await tx.batch(["rollback to one", "release one"]);
        if (!done.length) job.reject(error);
        else this.#waiting.unshift(job);
        return;
      }
      if (performance.now() > end) return;
    }
  }
}
