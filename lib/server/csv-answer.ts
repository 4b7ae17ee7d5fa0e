import "server-only";
import { type AppError, STATUS } from "../errors";
import { explain } from "./log";

type Answer = { name: string; refused: string | ((error: AppError) => string) };

/** Lines as a file that is written while it is sent. A refusal comes before the first line. */
export async function csvAnswer(lines: AsyncIterable<string>, { name, refused }: Answer) {
  const reader = lines[Symbol.asyncIterator]();
  try {
    const first = await reader.next();
    return new Response(stream(first, reader), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${name}"`,
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    const refusal = explain(error);
    const said = typeof refused === "string" ? refused : refused(refusal);
    return new Response(said, { status: STATUS[refusal.code] });
  }
}

const MANY = 64; // lines sent together

function stream(first: IteratorResult<string>, reader: AsyncIterator<string>) {
  const encoder = new TextEncoder();
  let next: IteratorResult<string> | Promise<IteratorResult<string>> = first;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      let text = "";
      for (let line = 0; line < MANY; line++) {
        const { done, value } = await next;
        if (done) {
          if (text) controller.enqueue(encoder.encode(text));
          return controller.close();
        }
        text += value;
        next = reader.next();
      }
      controller.enqueue(encoder.encode(text));
    },
    async cancel() {
      await reader.return?.();
    },
  });
}
