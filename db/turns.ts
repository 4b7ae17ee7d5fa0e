const SLICE_MS = 10;

/** One at a time, in the order they came, with a breath for the event loop between them. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  #breathed = 0;

  take<T>(job: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(async () => {
      await this.#breathe();
      return job();
    });
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  /** The driver never waits, so a queue of writes would not let anything else run. */
  async #breathe() {
    if (performance.now() - this.#breathed < SLICE_MS) return;
    await new Promise(setImmediate);
    this.#breathed = performance.now();
  }
}
