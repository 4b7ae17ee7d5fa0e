import type { Operation } from "@/db/schema";
import { type Context, may } from "../context";
import { notFound } from "../errors";
import { getOperation } from "./long-operation";

/** An operation that one began, or anybody's for an administrator; any other is not there. */
export async function ownOperation(ctx: Context, id: number): Promise<Operation> {
  const found = await getOperation(ctx, id);
  const { actor } = ctx;
  const own = found.actorKind === actor.kind && found.actorId === actor.id;
  if (!own && !may(ctx, "users.manage")) throw notFound("operation", id);
  return found;
}
