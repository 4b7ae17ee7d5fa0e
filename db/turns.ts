const SLICE_MS = 10;

/** Lets so many jobs run at a time, in the order they came, with a breath for the event loop between. */
export class Turns {
  #free: number;
  #breathed = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(lanes: number) {
    this.#free = lanes;
  }

  async take<T>(job: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((go) => this.#waiting.push(go));
    try {
      await this.#breathe();
      return await job();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }

  /** The embedded driver never waits, so a queue of writes would not let anything else run. */
  async #breathe() {
    if (performance.now() - this.#breathed < SLICE_MS) return;
    await new Promise(setImmediate);
    this.#breathed = performance.now();
  }
}
