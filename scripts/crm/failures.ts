import { isBusy } from "@/db/busy";
import { english } from "@/lib/english";
import { type AppError, toAppError } from "@/lib/errors";

/** What went wrong, in sentences; a bug of ours in full. */
export function inWords(error: unknown): string {
  if (isBusy(error))
    return "Another program is writing to the database and does not stop. Try again later.";
  const told = toAppError(error);
  if (told.code !== "internal") return sentences(told);
  if (isConnection(error))
    return "The database does not answer. Check DATABASE_URL and the server behind it.";
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function sentences({ message, fields }: AppError): string {
  const named = Object.entries(fields).flatMap(([field, messages = []]) =>
    messages.map((text) => `  ${field}: ${english(text)}`),
  );
  return [message, ...named].join("\n");
}

const REFUSED =
  /ECONNREFUSED|ENOTFOUND|ECONNRESET|fetch failed|SQLITE_NOTADB|not a database|unable to open/;

function isConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return REFUSED.test(error.message) || isConnection(error.cause);
}
