import path from "node:path";
import { Worker } from "node:worker_threads";

type Query = { sql: string; args: unknown[] };
type Answer = { columns: string[]; rows: unknown[][] };
type Question = {
  query: Query;
  answer: (found: Answer) => void;
  fail: (error: Error) => void;
};

const SCRIPT = path.join(process.cwd(), "db", "reader-thread.mjs");

/** The time that a question may take: then the one who asked has to ask for less. */
const PATIENCE_MS = 10_000;

/** Known by its name where this file can't be read: in what a browser reads, too. */
class TooSlow extends Error {
  override name = "TooSlow";
}

/**
 * Reads in a thread with a connection of its own, so that a long query stops nobody else. Questions
 * are asked one after the other; one that takes too long is given up with its thread, and the next
 * ones go to another. The thread begins with the first question and keeps no process alive.
 */
export class ApartReader {
  readonly #path: string;
  #thread: Worker | undefined;
  #waiting: Question[] = [];
  #now: Question | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  ask(query: Query): Promise<Answer> {
    return new Promise((answer, fail) => {
      this.#waiting.push({ query, answer, fail });
      this.#next();
    });
  }

  #next() {
    if (this.#now) return;
    this.#now = this.#waiting.shift();
    if (!this.#now) return this.#thread?.unref();
    const thread = this.#started();
    this.#timer = setTimeout(() => this.#giveUp(new TooSlow()), PATIENCE_MS);
    thread.ref(); // a command line waits for its answer
    thread.postMessage(this.#now.query);
  }

  #started(): Worker {
    if (this.#thread) return this.#thread;
    const thread = new Worker(SCRIPT, { workerData: { path: this.#path } });
    thread.on("message", (found: Answer & { error?: string }) => {
      if (thread === this.#thread) this.#take(found);
    });
    thread.on("error", (error) => {
      if (thread === this.#thread) this.#giveUp(error as Error);
    });
    this.#thread = thread;
    return thread;
  }

  #take({ error, ...found }: Answer & { error?: string }) {
    const asked = this.#end();
    if (error === undefined) asked?.answer(found);
    else asked?.fail(new Error(error));
    this.#next();
  }

  /** The one that is being answered is told; the next one begins another thread. */
  #giveUp(error: Error) {
    const asked = this.#end();
    void this.#thread?.terminate();
    this.#thread = undefined;
    asked?.fail(error);
    this.#next();
  }

  #end(): Question | undefined {
    clearTimeout(this.#timer);
    const asked = this.#now;
    this.#now = undefined;
    return asked;
  }

  close() {
    const closed = new Error("The database was closed.");
    for (const { fail } of this.#waiting.splice(0)) fail(closed);
    this.#giveUp(closed);
  }
}
