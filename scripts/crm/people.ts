import { text } from "node:stream/consumers";
import type { Command } from "commander";
import { AppError } from "@/lib/errors";
import { DEFAULT_CURRENCY, DEFAULT_LANGUAGE } from "@/lib/settings/defaults";
import { setUp } from "@/lib/setup/mutations";
import { needsSetup } from "@/lib/setup/queries";
import { setupInput } from "@/lib/setup/schema";
import { createToken } from "@/lib/tokens/mutations";
import { parseTokenRights } from "@/lib/tokens/rights";
import { createUser } from "@/lib/users/mutations";
import { userInput } from "@/lib/users/schema";
import { contextOfEmail } from "@/lib/users/user-context";
import { result, say, tell } from "./say";
import { withContext } from "./session";

type UserOptions = { email: string; name: string; role: string; password?: string; as?: string };
type TokenOptions = {
  name: string;
  user: string;
  unlimited?: boolean;
  rights?: string;
  expires?: string;
  as?: string;
};

export function addPeople(program: Command) {
  const user = program.command("user").description("people who sign in");
  user
    .command("add")
    .description("adds a person; on an empty database, sets the workspace up")
    .requiredOption("--email <email>")
    .requiredOption("--name <name>")
    .requiredOption("--role <role>", "admin, manager, sales, support, finance or viewer")
    .option(
      "--password <password>",
      "- reads it from stdin; without it the person needs a one-time link",
    )
    .option("--as <email>", "act as this person")
    .action(addUser);
  const token = program.command("token").description("keys for programs");
  token
    .command("add")
    .description("makes an API token and prints it, this once")
    .requiredOption("--name <name>")
    .requiredOption("--user <email>", "whose rights it has")
    .option("--unlimited", "no quota")
    .option(
      "--rights <rights>",
      "customers:get,search;contacts:get; absent: all that the owner may",
    )
    .option("--expires <day>", "YYYY-MM-DD")
    .option("--as <email>", "act as this person")
    .action(addToken);
}

async function addUser({ as, password, ...person }: UserOptions) {
  const typed = password === "-" ? (await text(process.stdin)).replace(/\r?\n$/, "") : password;
  const input = { ...person, password: typed };
  await withContext({ as, create: true }, async (ctx) => {
    if (await needsSetup(ctx.db)) return beginWith(ctx.db, input);
    const { id, operation } = await createUser(ctx, userInput.parse(input));
    result(String(id));
    tell(operation);
  });
}

async function beginWith(db: Parameters<typeof setUp>[0], input: Omit<UserOptions, "as">) {
  if (input.role !== "admin") {
    throw new AppError(
      "invalid",
      "The first person of a workspace is its administrator: --role admin.",
    );
  }
  const defaults = {
    workspace: "Clientele",
    language: DEFAULT_LANGUAGE,
    currency: DEFAULT_CURRENCY,
  };
  await setUp(db, setupInput.parse({ ...defaults, ...input }));
  const ctx = await contextOfEmail(db, input.email, "cli");
  result(String(ctx?.actor.id));
  say("The workspace is set up with defaults.");
}

async function addToken({ name, user, unlimited, rights, expires, as }: TokenOptions) {
  await withContext({ as }, async (ctx) => {
    const owner = await contextOfEmail(ctx.db, user, "cli");
    if (!owner?.actor.id) throw new AppError("invalid", `There is no active user ${user}.`);
    const expiresAt = expires === undefined ? undefined : dayEnd(expires);
    const { secret, operation } = await createToken(ctx, {
      name,
      userId: owner.actor.id,
      unlimited,
      rights: rights === undefined ? undefined : parseTokenRights(rights),
      expiresAt,
    });
    result(secret);
    tell(operation);
  });
}

function dayEnd(day: string): number {
  const at = Date.parse(`${day}T23:59:59.999Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(at)) return at;
  throw new AppError("invalid", `--expires is «${day}»: write a day as YYYY-MM-DD.`);
}
