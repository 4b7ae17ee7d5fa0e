import path from "node:path";
import { Worker } from "node:worker_threads";

type Query = { sql: string; args: unknown[] };
type Answer = { columns: string[]; rows: unknown[][] };
type Message = Answer & { id: number; error?: string };
type Waiting = { answer: (found: Answer) => void; fail: (error: Error) => void };

const SCRIPT = path.join(process.cwd(), "db", "reader-thread.mjs");

/** The time that a question may take: then the one who asked has to ask for less. */
const PATIENCE_MS = 10_000;

/** Known by its name where this file can't be read: in what a browser reads, too. */
class TooSlow extends Error {
  override name = "TooSlow";
}

/**
 * Reads in a thread with a connection of its own, so that a long query stops nobody else. The thread
 * begins with the first question and ends with the process; one that hangs is left for another.
 */
export class ApartReader {
  readonly #path: string;
  #thread: Worker | undefined;
  #waiting = new Map<number, Waiting>();
  #asked = 0;

  constructor(path: string) {
    this.#path = path;
  }

  ask({ sql, args }: Query): Promise<Answer> {
    const thread = this.#started();
    const id = ++this.#asked;
    return new Promise<Answer>((answer, fail) => {
      const timer = setTimeout(() => this.#abandon(new TooSlow()), PATIENCE_MS);
      this.#waiting.set(id, {
        answer: (found) => {
          clearTimeout(timer);
          answer(found);
        },
        fail: (error) => {
          clearTimeout(timer);
          fail(error);
        },
      });
      thread.ref(); // a command line waits for its answer
      thread.postMessage({ id, sql, args });
    });
  }

  #started(): Worker {
    if (this.#thread) return this.#thread;
    const thread = new Worker(SCRIPT, { workerData: { path: this.#path } });
    thread.on("message", (message: Message) => this.#take(message));
    thread.on("error", (error) => this.#thread === thread && this.#abandon(error as Error));
    this.#thread = thread;
    return thread;
  }

  #take({ id, error, ...found }: Message) {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (!this.#waiting.size) this.#thread?.unref();
    if (error === undefined) waiting?.answer(found);
    else waiting?.fail(new Error(error));
  }

  /** Whoever waits is told; the next question begins another thread. */
  #abandon(error: Error) {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    this.close();
    for (const { fail } of waiting) fail(error);
  }

  close() {
    void this.#thread?.terminate();
    this.#thread = undefined;
  }
}
