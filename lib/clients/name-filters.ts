import type { Db } from "@/db/client";
import { type EmailContains, emailContains } from "./email-contains";
import { type NameStarts, nameStarts } from "./name-starts";

/** Clients by name, then by number: those whose name has words that start so, whose addresses have this in them. */
export type ByNameAsked = {
  name?: string;
  email?: string;
  skip?: number;
  limit: number;
  /** The folded name and the number of the client after which to go on. */
  after?: NameMark;
};
export type NameMark = [name: string, id: number];

export type Filters = { name?: NameStarts; email?: EmailContains };

/** Null when something is asked that no client can have. */
export async function filtersOf(db: Db, { name: text, email: part }: ByNameAsked) {
  const name = text ? nameStarts(text) : undefined;
  const email = part ? await emailContains(db, part) : undefined;
  return name === null || email === null ? null : { name, email };
}
