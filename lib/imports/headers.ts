import { foldWords } from "../fold";
import { CLIENT_HEADERS } from "./client-headers";
import { CONTACT_HEADERS } from "./contact-headers";

const HEADERS = { clients: CLIENT_HEADERS, contacts: CONTACT_HEADERS };

export type ImportKind = keyof typeof HEADERS;

/** What tells one row's record from another's: without any of these a file can't be imported. */
const IDENTITY: Record<ImportKind, readonly string[]> = {
  clients: ["name", "external_id", "fiscal_code"],
  contacts: ["client_id", "client_external_id", "client_fiscal_code", "client_name"],
};

export type Mapping = {
  /** field → header it is read from */
  columns: Map<string, string>;
  /** field → what every row gets */
  constants: Map<string, string>;
  /** Headers that nothing is read from. */
  unmapped: string[];
  errors: string[];
};

/** field → column as `--map` gives it; field → value as `--set` does. */
type Asked = {
  kind?: ImportKind;
  map?: ReadonlyMap<string, string>;
  set?: ReadonlyMap<string, string>;
};

const fold = (header: string) => foldWords(header).join("");
const list = (names: Iterable<string>) => [...names].join(", ");

/** Finds out which column holds which field, by the usual English and Romanian spellings. */
export function mapHeaders(
  headers: readonly string[],
  { kind = "clients", map = new Map(), set = new Map() }: Asked = {},
): Mapping {
  const known: Record<string, string> = HEADERS[kind];
  const columns = recognised(headers, known, map, set);
  const errors = [
    ...unknownFields(kind, known, [...map.keys(), ...set.keys()]),
    ...unknownColumns(headers, map),
    ...[...map.keys()]
      .filter((field) => set.has(field))
      .map((field) => `«${field}» is given by --map and by --set; leave one of them out.`),
  ];
  if (!errors.length && !IDENTITY[kind].some((field) => columns.has(field) || set.has(field))) {
    errors.push(
      `No column was recognised as any of ${list(IDENTITY[kind])}. Say which it is, as in --map ${IDENTITY[kind].at(-1)}=COLUMN. The columns are: ${list(headers)}.`,
    );
  }
  const read = new Set(columns.values());
  const unmapped = headers.filter((header) => !read.has(header));
  return { columns, constants: new Map(set), unmapped, errors };
}

/** Asked for comes first, then the field's own name, then the spellings in their order. */
function recognised(
  headers: readonly string[],
  known: Record<string, string>,
  map: ReadonlyMap<string, string>,
  set: ReadonlyMap<string, string>,
) {
  const columns = new Map<string, string>();
  const free = new Map(headers.toReversed().map((header) => [fold(header), header]));
  for (const [field, column] of map) {
    const header = sameHeader(headers, column);
    if (header === undefined) continue;
    columns.set(field, header);
    if (free.get(fold(header)) === header) free.delete(fold(header));
  }
  const take = (field: string, spelling: string) => {
    const key = fold(spelling);
    const header = free.get(key);
    if (header === undefined || columns.has(field) || set.has(field)) return;
    columns.set(field, header);
    free.delete(key);
  };
  for (const field of Object.keys(known)) take(field, field);
  for (const [field, spellings] of Object.entries(known)) {
    for (const spelling of spellings.split(",")) take(field, spelling);
  }
  return columns;
}

/** A column as the person named it: as it stands in the file, or nearly. */
const sameHeader = (headers: readonly string[], column: string) =>
  headers.find((header) => header === column) ??
  headers.find((header) => fold(header) === fold(column));

const unknownFields = (kind: ImportKind, known: object, fields: string[]) =>
  fields
    .filter((field) => !Object.hasOwn(known, field))
    .map(
      (field) =>
        `There is no field «${field}» for ${kind}. The fields are: ${list(Object.keys(known))}.`,
    );

const unknownColumns = (headers: readonly string[], map: ReadonlyMap<string, string>) =>
  [...map.values()]
    .filter((column) => sameHeader(headers, column) === undefined)
    .map((column) => `The file has no column «${column}». The columns are: ${list(headers)}.`);
