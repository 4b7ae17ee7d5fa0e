/** Rows as one JSON array that is written while it is sent: memory holds one batch at a time. */
export function jsonArray<T>(
  batches: AsyncIterator<T[]>,
  first: T[],
  toRows: (batch: T[]) => object[],
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const written = (batch: T[]) =>
    toRows(batch)
      .map((row) => JSON.stringify(row))
      .join(",");
  return new ReadableStream(
    {
      start: (controller) => controller.enqueue(encoder.encode(`[${written(first)}`)),
      async pull(controller) {
        await new Promise(setImmediate); // an embedded database never waits: let others have a turn
        const { done, value } = await batches.next();
        controller.enqueue(encoder.encode(done ? "]" : `,${written(value)}`));
        if (done) controller.close();
      },
      async cancel() {
        await batches.return?.();
      },
    },
    { highWaterMark: 1 },
  );
}
