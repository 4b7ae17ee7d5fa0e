import { text } from "node:stream/consumers";
import type { Context } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { DEFAULT_CURRENCY, DEFAULT_LANGUAGE } from "@/lib/settings/defaults";
import { setUp } from "@/lib/setup/mutations";
import { needsSetup } from "@/lib/setup/queries";
import { setupInput } from "@/lib/setup/schema";
import { createUser } from "@/lib/users/mutations";
import { userInput } from "@/lib/users/schema";
import { contextOfEmail } from "@/lib/users/user-context";
import { result, say, tell } from "./say";
import { withContext } from "./session";

type Person = { email: string; name: string; role: string; password?: string };

export async function addUser({ as, ...person }: Person & { as?: string }) {
  const password =
    person.password === "-" ? (await text(process.stdin)).replace(/\r?\n$/, "") : person.password;
  const input = { ...person, password };
  await withContext({ as, create: true }, async (ctx) => {
    if (await needsSetup(ctx.db)) return beginWith(ctx, input);
    const { id, operation } = await createUser(ctx, userInput.parse(input));
    result(String(id));
    tell(operation);
  });
}

const DEFAULTS = { workspace: "Clientele", language: DEFAULT_LANGUAGE, currency: DEFAULT_CURRENCY };

async function beginWith({ db }: Context, input: Person) {
  if (input.role !== "admin") {
    const message = "The first person of a workspace is its administrator: --role admin.";
    throw new AppError("invalid", message);
  }
  const { operation } = await setUp(db, setupInput.parse({ ...DEFAULTS, ...input }));
  const ctx = await contextOfEmail(db, input.email, "cli");
  result(String(ctx?.actor.id));
  say("The workspace is set up with defaults; they can be changed in its settings.");
  tell(operation);
}
