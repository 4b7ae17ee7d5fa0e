import { displayFiscalCode } from "../clients/fiscal-code";
import type { PlainClient } from "../clients/plain-client";
import type { FieldDefinition } from "../fields/queries";
import { customHeader } from "../imports/known-fields";
import type { CsvColumn } from "./csv";

/** A client as it leaves: what an import would need to make it again. */
export type ExportedClient = PlainClient & {
  nameSort: string;
  tradeRegister: string | null;
  email: string | null;
  owner: string | null;
  groups: string | null;
  externalId: string | null;
  contactName: string | null;
  contactPosition: string | null;
  contactEmail: string | null;
  contactPhone: string | null;
  managers: string | null;
  portalManagers: string | null;
  /** What it has in custom fields, by their ids, as people read it. */
  texts: ReadonlyMap<number, string>;
};

type PlainKey = Exclude<keyof ExportedClient, "texts">;

const plain = (header: string, key: PlainKey): CsvColumn<ExportedClient> => ({
  header,
  cell: (row) => row[key],
});

/** An address of its own; one that is the main address leaves its columns empty. */
const address = (kind: "billing" | "shipping") => {
  const own = (header: string, key: PlainKey): CsvColumn<ExportedClient> => ({
    header: `${kind}_${header}`,
    cell: (row) => (row[`${kind}Same`] ? null : row[key]),
  });
  return [
    own("street", `${kind}Street`),
    own("city", `${kind}City`),
    own("state", `${kind}County`),
    own("zip", `${kind}Zip`),
    own("country", `${kind}Country`),
  ];
};

/** With a bar at its end, a lone name with a comma in it is not taken for two. */
const asList = (groups: string | null) =>
  groups && /[,;]/.test(groups) && !groups.includes("|") ? `${groups}|` : groups;

const OWN: CsvColumn<ExportedClient>[] = [
  plain("external_id", "externalId"),
  plain("name", "name"),
  plain("legal_name", "legalName"),
  {
    header: "fiscal_code",
    cell: (row) => displayFiscalCode({ ...row, vatRegistered: row.vatRegistered === 1 }),
  },
  plain("trade_register", "tradeRegister"),
  plain("email", "email"),
  plain("phone", "phone"),
  plain("website", "website"),
  { header: "status", cell: ({ active }) => (active ? "active" : "inactive") },
  plain("owner", "owner"),
  { header: "groups", cell: ({ groups }) => asList(groups) },
  plain("currency", "currency"),
  plain("language", "language"),
  plain("address", "street"),
  plain("city", "city"),
  plain("state", "county"),
  plain("zip", "zip"),
  plain("country", "country"),
  ...address("billing"),
  ...address("shipping"),
  plain("contact_name", "contactName"),
  plain("contact_position", "contactPosition"),
  plain("contact_email", "contactEmail"),
  plain("contact_phone", "contactPhone"),
  plain("managers", "managers"),
  plain("portal_managers", "portalManagers"),
];

/** The columns of an export, by the names that an import knows them by; custom fields come last. */
export const clientColumns = (
  fields: readonly Pick<FieldDefinition, "id" | "name">[],
): CsvColumn<ExportedClient>[] => [
  ...OWN,
  ...fields.map((field) => ({
    header: customHeader(field),
    cell: ({ texts }: ExportedClient) => texts.get(field.id),
  })),
];
