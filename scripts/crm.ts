import { Command, CommanderError } from "commander";
import { addCommands } from "./crm/commands";
import { say } from "./crm/say";
import { UsageError } from "./crm/usage";

const [REFUSED, WRONG_USAGE] = [1, 2];

const program = new Command("crm")
  .description("Clientele from the command line: the result on stdout, words on stderr.")
  .exitOverride();
addCommands(program);

// whoever reads may stop reading: `crm export | head`
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : REFUSED);
});

program.parseAsync().catch(async (error: unknown) => {
  const { EnvironmentError } = await import("@/lib/server/environment-error");
  const wrong = error instanceof UsageError || error instanceof EnvironmentError;
  process.exitCode = wrong ? WRONG_USAGE : REFUSED;
  if (error instanceof CommanderError) process.exitCode = error.exitCode ? WRONG_USAGE : 0;
  else if (wrong) say(error.message);
  else say((await import("./crm/failures")).inWords(error));
});
