import type { ClientChange } from "../clients/schema";
import type { ClientRow } from "./client-row";
import type { Doubt, KnownClient } from "./known-client";
import { type FindUser, noUser } from "./users";

type Named = Pick<ClientRow, "owner" | "managers" | "portalManagers">;
type Has = (client: KnownClient, id: number) => boolean;

const isOwner: Has = ({ own }, id) => own.ownerId === id;
const isManager: Has = ({ staff }, id) => staff.manager.includes(id);
const isPortalManager: Has = ({ staff }, id) => staff.portal_manager.includes(id);

/** Who of us a row puts on a client. A column that is empty leaves those who are there. */
export function readStaff({ owner, managers, portalManagers }: Named, find: FindUser) {
  const change: Pick<ClientChange, "ownerId" | "managerIds" | "portalManagerIds"> = {};
  const reasons: string[] = [];
  const doubts: Doubt[] = [];
  const idsOf = (column: string, texts: readonly string[], has: Has) =>
    texts.flatMap((text) => {
      const user = find(text);
      if (typeof user === "string") {
        reasons.push(`${column}: ${user}`);
        return [];
      }
      const { id, working } = user;
      const sentence = `${column}: ${noUser(text)}`;
      if (!working) doubts.push((client) => (client && has(client, id) ? null : sentence));
      return [id];
    });
  if (owner !== null) [change.ownerId] = idsOf("owner", [owner], isOwner);
  if (managers.length) change.managerIds = idsOf("managers", managers, isManager);
  if (portalManagers.length)
    change.portalManagerIds = idsOf("portal_managers", portalManagers, isPortalManager);
  return { change, reasons, doubts };
}
