import type { FieldDefinition } from "../fields/queries";
import { foldWords } from "../fold";
import { CLIENT_HEADERS } from "./client-headers";
import { CONTACT_HEADERS } from "./contact-headers";
import { RECORD_HEADERS } from "./record-headers";

const HEADERS = { clients: CLIENT_HEADERS, contacts: CONTACT_HEADERS, ...RECORD_HEADERS };

export type ImportKind = keyof typeof HEADERS;

/** Every kind of file there is an import for. */
export const IMPORT_KINDS = Object.keys(HEADERS) as ImportKind[];

/** What a header means whatever its case, marks, blanks and signs. */
export const fold = (header: string) => foldWords(header).join("") || header.toLowerCase();

type Named = Pick<FieldDefinition, "id" | "name" | "archived">;

const PREFIX = "custom:";
const OURS = new Set(Object.keys(CLIENT_HEADERS).map(fold));

/** What an export calls a custom field: its name, or `custom:Name` where a field of ours has that name. */
export const customHeader = ({ name }: Pick<Named, "name">) =>
  OURS.has(fold(name)) ? PREFIX + name : name;

/** All that a file may call it. */
const namesOf = (field: Named) => [...new Set([customHeader(field), PREFIX + field.name])];

/** What stands for a custom field among the values of a row. */
export const customKey = ({ id }: Pick<Named, "id">) => PREFIX + id;

type CustomName = { key: string; names: string[] };

/** The fields that files of a kind can fill. */
export type KnownFields = {
  /** Ours, with the usual spellings of each. */
  own: Record<string, string>;
  custom: CustomName[];
  archived: CustomName[];
};

export function knownFields(kind: ImportKind, fields: readonly Named[]): KnownFields {
  const named = (archived: boolean) =>
    fields
      .filter((field) => field.archived === archived)
      .map((field) => ({ key: customKey(field), names: namesOf(field) }));
  return { own: HEADERS[kind], custom: named(false), archived: named(true) };
}

/** The custom field of this name: as it is written, or nearly. */
export const customNamed = (list: readonly CustomName[], name: string) =>
  list.find(({ names }) => names.includes(name)) ??
  list.find(({ names }) => names.some((one) => fold(one) === fold(name)));

/** The field that a person means by this name; a field of ours before a custom one. */
export const fieldNamed = ({ own, custom }: KnownFields, name: string) =>
  Object.keys(own).find((field) => fold(field) === fold(name)) ?? customNamed(custom, name)?.key;
