import type { clientPeople } from "@/db/schema";
import type { OwnColumns, PreparedClient } from "../clients/insert";
import type { Person } from "../contacts/schema";
import type { FieldValue, KeptValue } from "../fields/set-values";

/** A person of a client, and what lines changed of her. */
export type KnownPerson = Person & {
  id: number | null;
  primary: boolean;
  sortOrder: number;
  patch: PersonPatch;
};
export type PersonPatch = Partial<Person & { primary: boolean }>;

export type Role = (typeof clientPeople.$inferSelect)["role"];

/** A client that lines speak of, as they leave it. Nothing of it is written before the chunk ends. */
export type KnownClient = {
  /** Null: the chunk makes it. */
  id: number | null;
  own: OwnColumns;
  /** Own columns that lines changed. */
  patch: Partial<OwnColumns>;
  people: KnownPerson[];
  groups: string[];
  groupsChanged: boolean;
  outside: string[];
  addedOutside: string[];
  /** Our people on it, by their user ids. */
  staff: Record<Role, number[]>;
  staffChanged: boolean;
  /** By field: what it has in the custom fields that the file fills, and what lines set. */
  kept: Map<number, KeptValue>;
  values: Map<number, FieldValue>;
  /** As it was made ready, while no later line changed it. */
  ready: PreparedClient | null;
  visible: boolean;
  reachable: boolean;
};

/** Why a line can't be taken that hangs on what its client has already; null: a new client. */
export type Doubt = (client: KnownClient | null) => string | null;

/** What it has in a field, as lines leave it. */
export const valueIn = ({ kept, values }: KnownClient, fieldId: number) =>
  values.get(fieldId)?.value ?? kept.get(fieldId)?.value ?? null;

/** Nothing was said of it yet. */
export const blank = () => ({
  patch: {},
  groupsChanged: false,
  addedOutside: [],
  staffChanged: false,
  kept: new Map<number, KeptValue>(),
  values: new Map<number, FieldValue>(),
  ready: null,
  visible: true,
  reachable: true,
});

/** Whether anything of it is to be written. */
export const isChanged = (known: KnownClient) =>
  known.id === null ||
  known.groupsChanged ||
  known.staffChanged ||
  known.addedOutside.length > 0 ||
  known.values.size > 0 ||
  Object.keys(known.patch).length > 0 ||
  known.people.some(({ id, patch }) => id === null || Object.keys(patch).length > 0);
