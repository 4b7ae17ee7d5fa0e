import { HttpRefusal } from "../http-refusal";

type Versioned = { id: number; version: number };

/**
 * The version of a client: any write to it, or to what hangs on it, makes another. Behind it stands
 * that of the custom fields, by which its answer reads.
 */
export const etagOf = ({ id, version }: Versioned, fields: readonly { version: number }[]) =>
  `"${id}-${version}-${fields.reduce((sum, field) => sum + field.version, 0)}"`;

/** The versions of a client that `If-Match` allows, whatever became of the fields; undefined when it allows any, or is not there. */
export function versionsAllowed({ headers }: Request, id: number): number[] | undefined {
  const tags = headers.get("if-match")?.trim();
  if (tags === undefined || tags === "*") return undefined;
  const known = tags
    .split(",")
    .map((tag) => new RegExp(`^"${id}-(\\d{1,15})-\\d+"$`).exec(tag.trim()));
  return known.flatMap((match) => (match ? [Number(match[1])] : []));
}

/** Refuses a client that is at none of these versions any more. */
export function refuseOther({ version }: Versioned, allowed: readonly number[] | undefined) {
  if (!allowed || allowed.includes(version)) return;
  throw new HttpRefusal(412, "Somebody changed this client in the meantime. Read it again first.");
}

/** Whether the caller has this very version already: then nothing is sent. */
export function hasAlready({ headers }: Request, etag: string): boolean {
  const tags = headers.get("if-none-match")?.trim();
  if (tags === undefined) return false;
  return tags === "*" || tags.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
