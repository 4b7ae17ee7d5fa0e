import type { DuplicatePolicy } from "../clients/fiscal-duplicates";
import type { Context } from "../context";
import { clientLineReader } from "./client-line";
import { withCode, withOutside } from "./find-clients";
import type { Mapping } from "./headers";
import type { ClientLine } from "./line";
import type { FindOwner } from "./owners";
import { takeClient } from "./take-client";
import type { Kind } from "./take-lines";

/** How a file of clients is taken: by external id, then fiscal code, never by name or e-mail. */
export const clientFile = (
  ctx: Context,
  mapping: Mapping,
  { findOwner, duplicates }: { findOwner: FindOwner; duplicates: DuplicatePolicy },
): Kind<ClientLine> => ({
  read: clientLineReader(ctx, mapping, findOwner),
  clientsOf: (lines) => [
    withOutside(lines.flatMap(({ externalId }) => externalId ?? [])),
    withCode(lines.flatMap(({ code }) => code ?? [])),
  ],
  take: (known, line) => takeClient(ctx, known, line, duplicates),
});
