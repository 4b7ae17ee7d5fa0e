import type { Db } from "@/db/client";
import { RIGHTS } from "@/db/rights";
import type { Context, Source } from "./context";

/** The product itself: the command line without --as, jobs, set-up. */
export function systemContext(db: Db, source: Source = "system"): Context {
  const rights = new Set(RIGHTS);
  return {
    db,
    source,
    actor: { kind: "system", id: null, userId: null, name: "System", role: "admin", rights },
  };
}
