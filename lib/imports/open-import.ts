import { authorize, type Context } from "../context";
import { AppError } from "../errors";
import { type FieldDefinition, listFields } from "../fields/queries";
import { readSettings } from "../settings/queries";
import { clientFile } from "./client-file";
import { contactFile } from "./contact-file";
import { type Mapping, mapHeaders } from "./headers";
import type { ImportKind } from "./known-fields";
import type { CsvSource } from "./open-bytes";
import { type CsvFile, readCsv } from "./read-csv";
import type { Kind } from "./take-lines";
import { userFinder } from "./users";

export type ImportOptions = {
  path: CsvSource;
  /** What history calls the file. */
  name?: string;
  kind?: ImportKind;
  /** field → column of the file */
  map?: ReadonlyMap<string, string>;
  /** field → what every row gets */
  set?: ReadonlyMap<string, string>;
};

/** A file that was looked at and can be imported. */
export type OpenImport = {
  name: string;
  kind: ImportKind;
  file: CsvFile;
  mapping: Mapping;
  options: Pick<ImportOptions, "map" | "set">;
  lines: Kind<unknown>;
};

/** Looks at a file: what it is written in, which columns are recognised (`mapping.errors` says why none can be). */
export async function openImport(ctx: Context, options: ImportOptions): Promise<OpenImport> {
  authorize(ctx, "clients.create", "clients.update.own", "clients.update.all");
  const { path, kind = "clients", map, set } = options;
  const file = await readCsv(path);
  const fields = kind === "clients" ? await listFields(ctx) : [];
  const mapping = mapHeaders(file.headers, { kind, map, set, fields });
  const lines = kind === "contacts" ? contactFile(mapping) : await clientsOf(ctx, mapping, fields);
  const name =
    options.name ?? (typeof path === "string" ? (path.split(/[\\/]/).at(-1) ?? path) : "");
  return { name, kind, file, mapping, options: { map, set }, lines: lines as Kind<unknown> };
}

async function clientsOf(ctx: Context, mapping: Mapping, fields: readonly FieldDefinition[]) {
  const { duplicates } = await readSettings(ctx.db);
  return clientFile(ctx, mapping, { findUser: await userFinder(ctx), duplicates, fields });
}

/** Before anything is read: whether its columns are known well enough. */
export function refuseUnmapped({ mapping }: OpenImport) {
  if (mapping.errors.length) throw new AppError("invalid", mapping.errors.join("\n"));
}
