import type { DuplicatePolicy } from "../clients/fiscal-duplicates";
import type { Context } from "../context";
import type { FieldDefinition } from "../fields/queries";
import { clientLineReader } from "./client-line";
import { customReader, filledFields } from "./custom-values";
import { withCode, withOutside } from "./find-clients";
import type { Mapping } from "./headers";
import type { ClientLine } from "./line";
import { takeClient } from "./take-client";
import type { Kind } from "./take-lines";
import type { FindUser } from "./users";

/** What of the workspace decides how lines are read. */
type Workspace = {
  findUser: FindUser;
  duplicates: DuplicatePolicy;
  fields: readonly FieldDefinition[];
};

/** How a file of clients is taken: by external id, then fiscal code, never by name or e-mail. */
export function clientFile(
  ctx: Context,
  mapping: Mapping,
  { findUser, duplicates, fields }: Workspace,
): Kind<ClientLine> {
  const filled = filledFields(fields, mapping);
  return {
    read: clientLineReader(ctx, mapping, { findUser, readCustom: customReader(filled) }),
    clientsOf: (lines) => [
      withOutside(lines.flatMap(({ externalId }) => externalId ?? [])),
      withCode(lines.flatMap(({ code }) => code ?? [])),
    ],
    fieldIds: filled.map(({ id }) => id),
    taker: () => ({ take: (known, line) => takeClient(ctx, known, line, duplicates) }),
  };
}
