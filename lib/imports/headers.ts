import { unguardCell } from "../exports/cell-guard";
import type { FieldDefinition } from "../fields/queries";
import {
  customNamed,
  fieldNamed,
  fold,
  type ImportKind,
  type KnownFields,
  knownFields,
} from "./known-fields";
import { NAMED_CLIENT_HEADERS } from "./named-client-headers";

/** What tells one row's record from another's: without any of these a file can't be imported. */
const WHOSE = Object.keys(NAMED_CLIENT_HEADERS);
const identityOf = (kind: ImportKind): readonly string[] => {
  if (kind === "clients") return ["name", "external_id", "fiscal_code"];
  return kind === "payments" ? ["invoice", ...WHOSE] : WHOSE;
};

export type Mapping = {
  /** field → header it is read from */
  columns: Map<string, string>;
  /** field → what every row gets */
  constants: Map<string, string>;
  /** Headers that nothing is read from. */
  unmapped: string[];
  /** Those of them that name an archived custom field. */
  archived: string[];
  errors: string[];
};

type Pairs = ReadonlyMap<string, string>;

/** field → column as `--map` gives it; field → value as `--set` does. */
type Asked = {
  kind?: ImportKind;
  map?: Pairs;
  set?: Pairs;
  /** The workspace's custom fields, archived ones too. */
  fields?: readonly Pick<FieldDefinition, "id" | "name" | "archived">[];
};

const list = (names: Iterable<string>) => [...names].join(", ");

/** Finds out which column holds which field, by the usual English and Romanian spellings. */
export function mapHeaders(
  headers: readonly string[],
  { kind = "clients", map = new Map(), set = new Map(), fields = [] }: Asked = {},
): Mapping {
  const known = knownFields(kind, fields);
  const [mapped, constants] = [map, set].map((pairs) => byField(known, pairs)) as [Pairs, Pairs];
  const columns = recognised(headers, known, mapped, constants);
  const identity = identityOf(kind);
  const errors = [
    ...unknownFields(kind, known, [...map.keys(), ...set.keys()]),
    ...unknownColumns(headers, map),
    ...[...map.keys()]
      .filter((name) => constants.has(fieldNamed(known, name) ?? ""))
      .map((name) => `«${name}» is given by --map and by --set; leave one of them out.`),
  ];
  if (!errors.length && !identity.some((field) => columns.has(field) || constants.has(field))) {
    errors.push(
      `No column was recognised as any of ${list(identity)}. Say which it is, as in --map ${identity.at(-1)}=COLUMN. The columns are: ${list(headers)}.`,
    );
  }
  const read = new Set(columns.values());
  const unmapped = headers.filter((header) => !read.has(header));
  const archived = unmapped.filter((header) => customNamed(known.archived, unguardCell(header)));
  return { columns, constants: new Map(constants), unmapped, archived, errors };
}

const byField = (known: KnownFields, pairs: Pairs): Pairs =>
  new Map(
    [...pairs].flatMap(([name, value]) => {
      const field = fieldNamed(known, name);
      return field === undefined ? [] : [[field, value]];
    }),
  );

/**
 * Asked for comes first, then our field's own name, then a custom field's as it is written or nearly,
 * then the spellings of ours in their order.
 */
function recognised(
  headers: readonly string[],
  { own, custom }: KnownFields,
  map: Pairs,
  constants: Pairs,
) {
  const columns = new Map<string, string>();
  const free = new Map(headers.toReversed().map((header) => [fold(header), header]));
  const give = (field: string, header: string | undefined) => {
    if (header === undefined || columns.has(field) || constants.has(field)) return;
    columns.set(field, header);
    if (free.get(fold(header)) === header) free.delete(fold(header));
  };
  for (const [field, column] of map) give(field, sameHeader(headers, column));
  for (const field of Object.keys(own)) give(field, free.get(fold(field)));
  for (const { key, names } of custom) give(key, asWritten(headers, names, columns));
  for (const { key, names } of custom) for (const name of names) give(key, free.get(fold(name)));
  for (const [field, spellings] of Object.entries(own)) {
    for (const spelling of spellings.split(",")) give(field, free.get(fold(spelling)));
  }
  return columns;
}

/** A column that nothing is read from yet and whose header is one of these names, letter for letter. */
function asWritten(headers: readonly string[], names: string[], columns: Map<string, string>) {
  const read = new Set(columns.values());
  return headers.find((header) => !read.has(header) && names.includes(unguardCell(header)));
}

/** A column as the person named it: as it stands in the file, or nearly. */
const sameHeader = (headers: readonly string[], column: string) =>
  headers.find((header) => header === column) ??
  headers.find((header) => fold(header) === fold(column));

function unknownFields(kind: ImportKind, known: KnownFields, names: string[]): string[] {
  const all = list([
    ...Object.keys(known.own),
    ...known.custom.flatMap(({ names: [n = ""] }) => n),
  ]);
  return names
    .filter((name) => fieldNamed(known, name) === undefined)
    .map((name) =>
      customNamed(known.archived, name)
        ? `The field «${name}» was archived. Restore it before you fill it in.`
        : `There is no field «${name}» for ${kind}. The fields are: ${all}.`,
    );
}

const unknownColumns = (headers: readonly string[], map: Pairs) =>
  [...map.values()]
    .filter((column) => sameHeader(headers, column) === undefined)
    .map((column) => `The file has no column «${column}». The columns are: ${list(headers)}.`);
