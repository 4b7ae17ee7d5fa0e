import "server-only";
import { cache } from "react";
import { listContacts } from "@/lib/contacts/queries";
import { staffContext } from "@/lib/server/auth";

/** The people of a client: read once, for the tab's count and for the tab itself. */
export const readContacts = cache(async (clientId: number) =>
  listContacts(await staffContext(), clientId),
);
