import { type AppError, toAppError } from "../errors";

/** What may be told to the one who asked. A bug is told to us, in full, on stderr. */
export function explain(error: unknown): AppError {
  const told = toAppError(error);
  if (told.code === "internal") console.error(new Date().toISOString(), describeBug(error));
  return told;
}

/** An error with its causes and where each came from, without the values a statement was given. */
function describeBug(error: unknown): string {
  if (!(error instanceof Error)) return `Something was thrown: ${typeof error}`;
  const message = error.message.replace(/\nparams:[\s\S]*/, "");
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const own = [`${error.name}: ${message}`, ...frames].join("\n");
  return error.cause ? `${own}\ncaused by ${describeBug(error.cause)}` : own;
}
