import { createReadStream } from "node:fs";
import { AppError } from "../errors";

/** A file's path, or a function that opens its bytes from the start: they are read more than once. */
export type CsvSource = string | (() => AsyncIterable<Uint8Array>);

const WHY: Record<string, string> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "this user may not read it",
};

/** The bytes of a source; a file that can't be opened is refused with a sentence. */
export async function* openBytes(source: CsvSource): AsyncGenerator<Uint8Array> {
  if (typeof source === "function") return yield* source();
  try {
    yield* createReadStream(source);
  } catch (error) {
    const why = WHY[(error as NodeJS.ErrnoException).code ?? ""];
    throw why ? new AppError("invalid", `«${source}» can't be read: ${why}.`) : error;
  }
}
