import { bringUpToDate as bring } from "../bring-up-to-date";
import { StartError } from "./start-error";

type Where = { DATABASE_URL: string; DATABASE_AUTH_TOKEN?: string };

/** Brings the database up to date, or says which database would not. */
export async function bringUpToDate({ DATABASE_URL, DATABASE_AUTH_TOKEN }: Where) {
  const { applied } = await bring(DATABASE_URL, DATABASE_AUTH_TOKEN, console.log).catch((error) => {
    throw new StartError(
      `The database ${address(DATABASE_URL)} could not be opened and brought up to date:\n  ${reasons(error)}`,
    );
  });
  const news = applied ? `brought up to date (${applied} migrations)` : "up to date";
  console.log(`The database ${address(DATABASE_URL)} is ${news}.`);
}

/** A token may ride in the query of a database's address. */
const address = (url: string) => url.split("?")[0];

function reasons(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return [error.message, error.cause && reasons(error.cause)].filter(Boolean).join("\n  ");
}
