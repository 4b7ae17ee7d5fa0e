import type { EmbeddedWriter, Statements, WriteTransaction } from "./embedded-writer";

type Job = {
  work: (tx: Statements) => Promise<unknown>;
  resolve: (value: never) => void;
  reject: (error: unknown) => void;
};
type Group = {
  done: { job: Job; result: unknown }[];
  /** The one that is being worked on. */
  now?: Job;
};

const SLICE_MS = 10; // then those who read have a turn

/**
 * Writes of an embedded file, one after the other. Those that wait at the same time share one
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

  run<T>(work: (tx: Statements) => Promise<T>): Promise<T> {
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
    const group: Group = { done: [] };
    try {
      await this.#keep(group);
      for (const { job, result } of group.done) job.resolve(result as never);
    } catch (error) {
      // nothing of it was kept: each hears why, and tries again when it was a lock
      const lost = group.done.map(({ job }) => job);
      for (const job of group.now ? [...lost, group.now] : lost) job.reject(error);
    }
  }

  async #keep(group: Group) {
    const tx = this.#open();
    if (!tx) return;
    try {
      await this.#fill(tx, group);
      await tx.commit();
    } catch (error) {
      await tx.rollback().catch(() => undefined); // SQLite may have done so already
      throw error;
    }
  }

  /** Where the file can't be taken, all who wait hear of it: they wait for the same lock. */
  #open(): WriteTransaction | null {
    try {
      return this.#writer.begin();
    } catch (error) {
      for (const job of this.#waiting.splice(0)) job.reject(error);
      return null;
    }
  }

  async #fill(tx: WriteTransaction, group: Group) {
    const end = performance.now() + SLICE_MS;
    do {
      const job = this.#waiting.shift();
      if (!job) return;
      group.now = job;
      const kept = await this.#attempt(tx, job, group);
      group.now = undefined;
      if (!kept) return;
    } while (performance.now() < end);
  }

  /** Does one of a group; false when it failed and its traces are gone. */
  async #attempt(tx: WriteTransaction, job: Job, { done }: Group): Promise<boolean> {
    await tx.batch(["savepoint one"]);
    try {
      done.push({ job, result: await job.work(tx) });
    } catch (error) {
      await tx.batch(["rollback to one", "release one"]).catch(() => {
        throw error; // the first error is the one to tell
      });
      if (done.length) this.#waiting.unshift(job);
      else job.reject(error);
      return false;
    }
    await tx.batch(["release one"]);
    return true;
  }
}
