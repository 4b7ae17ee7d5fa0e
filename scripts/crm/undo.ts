import { undoOperation } from "@/lib/history/undo";
import { failed, progress, result, say, tell } from "./say";
import { withContext } from "./session";
import { wholeNumber } from "./usage";

export async function undo(operation: string, { as }: { as?: string }) {
  const id = wholeNumber("OPERATION", operation);
  await withContext({ as }, async (ctx) => {
    const report = progress("changes");
    const { result: undone, operation: own } = await undoOperation(ctx, id, (done) => report(done));
    for (const { entity, entityId, field } of undone.conflicts) {
      say(`${entity} ${entityId}: ${field} was changed since, and is left as it is`);
    }
    const left = undone.skipped + undone.conflicts.length;
    result(`undone ${undone.done}, left ${left}`);
    if (!undone.done && left) failed();
    tell(own);
  });
}
