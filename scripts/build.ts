import { buildWhenChanged } from "./serve/build";
import { StartError } from "./serve/start-error";

buildWhenChanged().catch((error: unknown) => {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
});
