import { listClients } from "@/lib/clients/queries";
import { clientSearch } from "@/lib/clients/schema";
import { result, say } from "./say";
import { withContext } from "./session";
import { wholeNumber } from "./usage";

export async function search(words: string[], { limit, as }: { limit: string; as?: string }) {
  const asked = clientSearch.parse({ q: words.join(" "), limit: wholeNumber("--limit", limit) });
  await withContext({ as }, async (ctx) => {
    const { rows, approximate } = await listClients(ctx, asked);
    if (!rows.length) say("Nothing found.");
    else if (approximate) say("Nothing matches to the letter. Near misses:");
    for (const { id, name, contact, email, phone } of rows) {
      const cells = [id, name, contact?.name, contact?.email ?? email, phone ?? contact?.phone];
      result(cells.map((cell) => String(cell ?? "").replaceAll(/\s+/g, " ")).join("\t"));
    }
  });
}
