/**
 * Lines of a file from a given one on, read before they are needed and kept until the chunk that
 * holds them is done: a chunk may be tried twice.
 */
export class Lookahead<T> {
  readonly #source: AsyncIterator<T>;
  #first: number;
  #kept: T[] = [];
  #ended = false;

  constructor(source: AsyncIterator<T>, first: number) {
    this.#source = source;
    this.#first = first;
  }

  /** Reads `count` lines from `from` on, and one more to know whether they are the last. */
  async fill(from: number, count: number) {
    this.#kept.splice(0, from - this.#first);
    this.#first = from;
    while (!this.#ended && this.#kept.length <= count) {
      const { done, value } = await this.#source.next();
      if (done) this.#ended = true;
      else this.#kept.push(value);
    }
  }

  /** Those lines, and where the next ones begin; null after the last. */
  take(from: number, count: number): { lines: T[]; next: number | null } {
    const start = from - this.#first;
    const lines = this.#kept.slice(start, start + count);
    const isLast = this.#ended && start + lines.length >= this.#kept.length;
    return { lines, next: isLast ? null : from + lines.length };
  }
}
