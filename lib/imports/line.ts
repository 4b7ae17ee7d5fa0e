import type { PreparedClient } from "../clients/insert";
import type { ClientChange } from "../clients/schema";
import type { Person } from "../contacts/schema";
import type { FieldValue } from "../fields/set-values";
import type { Doubt } from "./known-client";

export type Refused = { line: number; reason: string };

/** A line that can be taken, or why it can't. */
export type Judged<Line> = (Line & { line: number; reason?: undefined }) | Refused;

/** What became of a line; a sentence when it was refused. */
export type Outcome = "created" | "updated" | "skipped" | { reason: string };

/** What a line of a client file says of which client. */
export type ClientLine = {
  change: Omit<ClientChange, "primaryContact" | "groupIds">;
  person: Person | null;
  groups: string[];
  /** Of custom fields. */
  values: FieldValue[];
  doubts: Doubt[];
  externalId: string | null;
  /** Without prefix and signs, as clients keep it. */
  code: string | null;
  /** The client that it makes, when it says enough for one. */
  ready: PreparedClient | null;
};

/** What names the client of a contact; the first that finds one decides. */
export type ClientNamed = {
  id: number | null;
  externalId: string | null;
  code: string | null;
  name: string | null;
};

export type ContactLine = { person: Person; primary: boolean; client: ClientNamed };
