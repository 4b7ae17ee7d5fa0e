import { getClient } from "../clients/record";
import { authorize, type Context } from "../context";
import { AppError } from "../errors";
import { FIND } from "./find-client";
import type { LookupInput, SupportStrip } from "./schema";
import { supportStrip } from "./strip";

/** Who it is that calls or writes, and what goes on with them. */
export type Looked = {
  client: {
    id: number;
    name: string;
    /** The group whose discount counts, or else the first. */
    group: string | null;
    /** Percent. */
    discount: number | null;
    overdue: boolean;
    owner: { id: number; name: string } | null;
  };
} & Pick<SupportStrip, "projects" | "tickets">;

/** The live client that an address, a domain, a number or a fiscal code leads to. */
export async function lookupClient(ctx: Context, { by, text }: LookupInput): Promise<Looked> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const id = await FIND[by](ctx, text);
  if (id === null)
    throw new AppError("not_found", `No client has this ${by}.`, { key: "errors.notFound" });
  const [client, { overdue, projects, tickets }] = await Promise.all([
    getClient(ctx, id),
    supportStrip(ctx, id),
  ]);
  const { name, owner, discount, groups } = client;
  return {
    client: {
      id,
      name,
      group: discount?.group.name ?? groups[0]?.name ?? null,
      discount: discount && discount.discountBp / 100,
      overdue,
      owner: owner && { id: owner.id, name: owner.name },
    },
    projects,
    tickets,
  };
}
