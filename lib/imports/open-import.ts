import type { Right } from "@/db/rights";
import { authorize, type Context } from "../context";
import { AppError } from "../errors";
import { type FieldDefinition, listFields } from "../fields/queries";
import { readSettings } from "../settings/queries";
import { clientFile } from "./client-file";
import { contactFile } from "./contact-file";
import { documentFile } from "./document-file";
import { type Mapping, mapHeaders } from "./headers";
import type { ImportKind } from "./known-fields";
import type { CsvSource } from "./open-bytes";
import { paymentFile } from "./payment-file";
import { placesOf } from "./places";
import { type CsvFile, readCsv } from "./read-csv";
import type { Kind } from "./take-lines";
import { userFinder } from "./users";
import { workFile } from "./work-file";

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
  const { path, kind = "clients", map, set } = options;
  authorize(ctx, ...rightsFor(kind));
  const file = await readCsv(path);
  const fields = kind === "clients" ? await listFields(ctx) : [];
  const mapping = mapHeaders(file.headers, { kind, map, set, fields });
  const lines = await linesOf(ctx, kind, mapping, fields);
  const name =
    options.name ?? (typeof path === "string" ? (path.split(/[\\/]/).at(-1) ?? path) : "");
  return { name, kind, file, mapping, options: { map, set }, lines: lines as Kind<unknown> };
}

const DOCUMENTS = {
  invoices: "invoice",
  estimates: "estimate",
  credit_notes: "creditNote",
} as const;
const isDocument = (kind: ImportKind): kind is keyof typeof DOCUMENTS => kind in DOCUMENTS;

/** Any one of these rights will do for a file of the kind. */
function rightsFor(kind: ImportKind): Right[] {
  if (kind === "clients" || kind === "contacts")
    return ["clients.create", "clients.update.own", "clients.update.all"];
  return [isDocument(kind) || kind === "payments" ? "records.write" : "notes.write"];
}

/** How the lines of a kind of file are taken. */
async function linesOf(
  ctx: Context,
  kind: ImportKind,
  mapping: Mapping,
  fields: readonly FieldDefinition[],
) {
  if (kind === "clients") return clientsOf(ctx, mapping, fields);
  if (kind === "contacts") return contactFile(mapping);
  const places = await placesOf(ctx);
  if (kind === "payments") return paymentFile(mapping, places);
  if (isDocument(kind)) return documentFile(DOCUMENTS[kind], mapping, places);
  return workFile(kind, mapping, { places, userId: ctx.actor.userId });
}

async function clientsOf(ctx: Context, mapping: Mapping, fields: readonly FieldDefinition[]) {
  const { duplicates } = await readSettings(ctx.db);
  return clientFile(ctx, mapping, { findUser: await userFinder(ctx), duplicates, fields });
}

/** Before anything is read: whether its columns are known well enough. */
export function refuseUnmapped({ mapping }: OpenImport) {
  if (mapping.errors.length) throw new AppError("invalid", mapping.errors.join("\n"));
}
