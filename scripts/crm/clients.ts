import type { Command } from "commander";
import { migrateDatabase } from "@/db/migrate";
import { listClients } from "@/lib/clients/queries";
import { clientSearch } from "@/lib/clients/schema";
import { AppError } from "@/lib/errors";
import { generateClients } from "@/lib/generate/generate-clients";
import { undoOperation } from "@/lib/history/undo";
import { progress, result, say, tell } from "./say";
import { databaseEnv, withContext } from "./session";

export function addClients(program: Command) {
  program
    .command("search <text...>")
    .description(
      "finds clients as the list does: number, name, contact, e-mail, phone, apart by tabs",
    )
    .option("--limit <n>", "how many at most", "25")
    .option("--as <email>", "act as this person")
    .action(search);
  program
    .command("generate")
    .description("believable clients to try things with")
    .requiredOption("--clients <n>")
    .option("--seed <n>", "the same seed makes the same clients", "1")
    .option("--as <email>", "act as this person")
    .action(generate);
  program
    .command("undo <operation>")
    .description("takes an operation back; what somebody changed since is left and named")
    .option("--as <email>", "act as this person")
    .action(undo);
  program
    .command("migrate")
    .description("brings the database up to date")
    .action(async () => {
      const { DATABASE_URL: url, DATABASE_AUTH_TOKEN: token } = databaseEnv();
      const { applied } = await migrateDatabase(url, token);
      result(applied ? `applied ${applied}` : "up to date");
    });
}

async function search(words: string[], { limit, as }: { limit: string; as?: string }) {
  await withContext({ as }, async (ctx) => {
    const asked = clientSearch.parse({ q: words.join(" "), limit: wholeNumber("--limit", limit) });
    const { rows, approximate } = await listClients(ctx, asked);
    if (approximate && rows.length) say("Nothing matches exactly. Near misses:");
    if (!rows.length) say("Nothing found.");
    for (const { id, name, contact, email, phone } of rows) {
      result(
        [id, name, contact?.name, contact?.email ?? email, phone]
          .map((cell) => cell ?? "")
          .join("\t"),
      );
    }
  });
}

async function generate({ clients, seed, as }: { clients: string; seed: string; as?: string }) {
  const [count, start] = [wholeNumber("--clients", clients), wholeNumber("--seed", seed)];
  await withContext({ as, create: true }, async (ctx) => {
    const report = progress("clients");
    const made = await generateClients(ctx, { count, seed: start }, (done) => report(done, count));
    result(`created ${made.created}`);
    tell(made.operation);
  });
}

async function undo(operation: string, { as }: { as?: string }) {
  const id = wholeNumber("OPERATION", operation);
  await withContext({ as }, async (ctx) => {
    const report = progress("changes");
    const { result: undone, operation: own } = await undoOperation(ctx, id, (done) => report(done));
    for (const { entity, entityId, field } of undone.conflicts) {
      say(`${entity} ${entityId}: ${field} was changed since, and is left as it is`);
    }
    const left = undone.skipped + undone.conflicts.length;
    result(`undone ${undone.done}, left ${left}`);
    if (!undone.done && left) process.exitCode = 1;
    tell(own);
  });
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number > 0) return number;
  throw new AppError("invalid", `${name} is «${text}»: it should be a whole number above zero.`);
}
