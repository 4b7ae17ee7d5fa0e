import { Command, CommanderError } from "commander";
import { addClients } from "./crm/clients";
import { inWords } from "./crm/failures";
import { addFiles } from "./crm/files";
import { addPeople } from "./crm/people";
import { say } from "./crm/say";

const WRONG_USAGE = 2;

const program = new Command("crm")
  .description("Clientele from the command line: the result on stdout, words on stderr.")
  .exitOverride();
for (const add of [addPeople, addFiles, addClients]) add(program);
for (const command of program.commands) command.exitOverride();

// whoever reads may stop reading: `crm export | head`
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode ? WRONG_USAGE : 0;
  else {
    say(inWords(error));
    process.exitCode = 1;
  }
}
