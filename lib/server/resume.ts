import "server-only";
import { resumeOperations } from "../history/resume";
import { openDb } from "./database";
import { explain } from "./log";

/** Goes on with long operations that nobody works on any more; what can't be done now waits. */
export async function resumeAbandoned() {
  try {
    await resumeOperations(await openDb());
  } catch (error) {
    explain(error);
  }
}
