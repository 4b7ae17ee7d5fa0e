import { once } from "node:events";
import { exportClients } from "@/lib/exports/export-clients";
import { withContext } from "./session";
import { oneOf } from "./usage";

export async function exportAll({ format, as }: { format: string; as?: string }) {
  oneOf("--format", ["csv"], format);
  await withContext({ as }, async (ctx) => {
    for await (const line of exportClients(ctx, {})) {
      if (!process.stdout.write(line)) await once(process.stdout, "drain");
    }
  });
}
