type Source<T> = {
  first: T[];
  more: AsyncIterator<T[]>;
  toRows: (batch: T[]) => object[];
  /** Writes a bug down for us: the status was sent long ago. */
  complain: (error: unknown) => void;
};

/**
 * Rows as one JSON array that is written while it is sent: memory holds one batch at a time. When
 * something breaks midway the connection is cut, so that nobody takes a part for the whole.
 */
export function jsonArray<T>({ first, more, toRows, complain }: Source<T>) {
  const encoder = new TextEncoder();
  const written = (batch: T[]) =>
    toRows(batch)
      .map((row) => JSON.stringify(row))
      .join(",");
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => controller.enqueue(encoder.encode(`[${written(first)}`)),
      async pull(controller) {
        await new Promise(setImmediate); // an embedded database never waits: let others have a turn
        try {
          const { done, value } = await more.next();
          controller.enqueue(encoder.encode(done ? "]" : `,${written(value)}`));
          if (done) controller.close();
        } catch (error) {
          complain(error);
          controller.error(new Error("The list was cut off."));
        }
      },
      async cancel() {
        await more.return?.();
      },
    },
    { highWaterMark: 1 },
  );
}
