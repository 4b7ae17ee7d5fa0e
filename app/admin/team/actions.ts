"use server";

import { refresh } from "next/cache";
import { action } from "@/lib/server/action";
import { resetLink } from "@/lib/server/reset-link";
import * as users from "@/lib/users/mutations";
import { createPasswordLink } from "@/lib/users/password-links";
import { newPerson, userId, userUpdate } from "@/lib/users/schema";

/** Lets a person in and answers the link with which she chooses her password. */
export const createUser = action(newPerson, async (ctx, input) => {
  const { id, operation } = await users.createUser(ctx, input);
  const link = resetLink(await createPasswordLink(ctx, id));
  refresh();
  return { data: { link, name: input.name }, operation };
});

export const createLink = action(userId, async (ctx, { id }) => ({
  data: { link: resetLink(await createPasswordLink(ctx, id)) },
}));

export const updateUser = action(userUpdate, async (ctx, input) => {
  const { operation } = await users.updateUser(ctx, input);
  refresh();
  return { operation };
});
