import { authorize, type Context } from "../context";
import { AppError } from "../errors";
import { clientFile } from "./client-file";
import { contactFile } from "./contact-file";
import { type ImportKind, type Mapping, mapHeaders } from "./headers";
import type { CsvSource } from "./open-bytes";
import { ownerFinder } from "./owners";
import { type CsvFile, readCsv } from "./read-csv";
import type { Kind } from "./take-lines";

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

/** Looks at a file: what it is written in, which columns are recognised. Refuses one that can't be read. */
export async function openImport(ctx: Context, options: ImportOptions): Promise<OpenImport> {
  authorize(ctx, "clients.create", "clients.update.own", "clients.update.all");
  const { path, kind = "clients", map, set } = options;
  const file = await readCsv(path);
  const mapping = mapHeaders(file.headers, { kind, map, set });
  if (mapping.errors.length) throw new AppError("invalid", mapping.errors.join("\n"));
  const lines =
    kind === "contacts" ? contactFile(mapping) : clientFile(ctx, mapping, await ownerFinder(ctx));
  const name =
    options.name ?? (typeof path === "string" ? (path.split(/[\\/]/).at(-1) ?? path) : "");
  return { name, kind, file, mapping, options: { map, set }, lines: lines as Kind<unknown> };
}
