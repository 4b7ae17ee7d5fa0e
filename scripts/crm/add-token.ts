import { AppError } from "@/lib/errors";
import { createToken } from "@/lib/tokens/mutations";
import { parseTokenRights } from "@/lib/tokens/rights";
import { tokenInput } from "@/lib/tokens/schema";
import { contextOfEmail } from "@/lib/users/user-context";
import { result, tell } from "./say";
import { withContext } from "./session";
import { typed, UsageError } from "./usage";

type TokenOptions = {
  name: string;
  user: string;
  unlimited?: boolean;
  rights?: string;
  expires?: string;
  as?: string;
};

export async function addToken({ name, user, unlimited, rights, expires, as }: TokenOptions) {
  const grid = rights === undefined ? undefined : typed(() => parseTokenRights(rights));
  const expiresAt = expires === undefined ? undefined : endOf(expires);
  await withContext({ as }, async (ctx) => {
    const owner = await contextOfEmail(ctx.db, user, "cli");
    if (!owner?.actor.id) throw new AppError("invalid", `There is no active user ${user}.`);
    const asked = { name, userId: owner.actor.id, unlimited, rights: grid, expiresAt };
    const { secret, operation } = await createToken(ctx, tokenInput.parse(asked));
    result(secret);
    tell(operation);
  });
}

function endOf(day: string): number {
  const at = Date.parse(`${day}T23:59:59.999Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(at)) return at;
  throw new UsageError(`--expires is «${day}»: write a day as YYYY-MM-DD.`);
}
