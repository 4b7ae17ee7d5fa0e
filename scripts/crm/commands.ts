import type { Command } from "commander";

/** Every command with its options. What stands behind one is loaded when it is asked for. */
export function addCommands(program: Command) {
  for (const add of [people, files, clients, database]) add(program);
  for (const command of allOf(program)) {
    if (!/^(crm|user|token|backup|migrate|check-balances)$/.test(command.name()))
      command.option("--as <email>", "act as this person, with her rights");
  }
}

const allOf = (command: Command): Command[] => [command, ...command.commands.flatMap(allOf)];

function people(program: Command) {
  program
    .command("user")
    .description("people who sign in")
    .command("add")
    .description("adds a person; on an empty database, sets the workspace up")
    .requiredOption("--email <email>")
    .requiredOption("--name <name>")
    .requiredOption("--role <role>", "admin, manager, sales, support, finance or viewer")
    .option("--password <password>", "- reads it from stdin; without it she needs a one-time link")
    .action(async (options) => (await import("./add-user")).addUser(options));
  program
    .command("token")
    .description("keys for programs")
    .command("add")
    .description("makes an API token and prints it, this once")
    .requiredOption("--name <name>")
    .requiredOption("--user <email>", "whose rights it has")
    .option("--unlimited", "no quota")
    .option("--rights <rights>", "customers:get,search;contacts:get (default: all of the owner's)")
    .option("--expires <day>", "its last day, YYYY-MM-DD")
    .action(async (options) => (await import("./add-token")).addToken(options));
}

function files(program: Command) {
  program
    .command("import <file>")
    .description("brings a CSV file in as one operation; killed midway, it goes on where it was")
    .option("--kind <kind>", "clients, contacts, invoices, payments, estimates, …", "clients")
    .option("--map <pairs>", "field=column,… where a column is not recognised by itself")
    .option("--set <pairs>", "field=value,… for every row")
    .option("--dry-run", "says what would happen, writes nothing")
    .action(async (file, options) => (await import("./import")).importFile(file, options));
  program
    .command("export")
    .description("writes all clients one may export to stdout, as an import reads them")
    .option("--format <format>", "csv", "csv")
    .action(async (options) => (await import("./export")).exportAll(options));
}

function clients(program: Command) {
  program
    .command("search <text...>")
    .description("finds clients as the list does: number, name, contact, e-mail, phone, by tabs")
    .option("--limit <n>", "how many at most", "25")
    .action(async (words, options) => (await import("./search")).search(words, options));
  program
    .command("generate")
    .description("makes believable clients to try things with")
    .requiredOption("--clients <n>", "how many")
    .option("--seed <n>", "the same seed makes the same clients (default: others each time)")
    .action(async (options) => (await import("./generate")).generate(options));
}

function database(program: Command) {
  program
    .command("backup <file>")
    .description("copies the embedded database whole, while others work with it")
    .action(async (file) => (await import("./backup")).backUp(file));
  program
    .command("check-balances")
    .description("recounts what every client owes from its documents; exit 1 when any differs")
    .action(async () => (await import("./check-balances")).checkAll());
  program
    .command("undo <operation>")
    .description("takes an operation back; what somebody changed since is left and named")
    .action(async (operation, options) => (await import("./undo")).undo(operation, options));
  program
    .command("migrate")
    .description("makes the database, or brings it up to date")
    .action(async () => (await import("./migrate")).migrate());
}
