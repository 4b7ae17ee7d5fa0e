import { z } from "zod";
import { type Colleague, listColleagues } from "../../users/queries";
import { type Answer, ok } from "../answer";
import type { Call } from "../endpoint";
import { HttpRefusal } from "../http-refusal";
import { parse } from "./parse";

const text = z.string();

/** A member of staff, so that the ids of managers can be found. */
export const userRow = z
  .object({
    _id: text.meta({ example: "1" }),
    name: text,
    email: text,
    role: text,
    active: z.boolean(),
  })
  .meta({ id: "User" });

const toUser = ({ id, ...user }: Colleague): z.output<typeof userRow> => ({
  _id: String(id),
  ...user,
});

/** Everybody who works here. */
export const listUsers = async ({ holder }: Call): Promise<Answer> =>
  ok((await listColleagues(holder.ctx)).map(toUser));

export const usersQuery = z.object({
  ids: text
    .min(1, "errors.required")
    .meta({ description: "Ids, with commas between them.", example: "1,2" }),
});

/** Those of these ids that there are. */
export async function getUsers({ holder, query }: Call): Promise<Answer> {
  const given = { ids: query.has("ids") ? query.getAll("ids").join(",") : undefined };
  const { ids } = await parse(usersQuery, given);
  const wanted = new Set(ids.split(",").map((id) => id.trim()));
  const users = (await listColleagues(holder.ctx)).map(toUser);
  return ok(users.filter(({ _id }) => wanted.has(_id)));
}

/** Whose token this is. */
export async function getMe({ holder: { ctx } }: Call): Promise<Answer> {
  const users = await listColleagues(ctx);
  const me = users.find(({ id }) => id === ctx.actor.userId);
  if (!me) throw new HttpRefusal(404, "This token's owner is no longer here.");
  return ok(toUser(me));
}
