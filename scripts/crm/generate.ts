import { generateClients } from "@/lib/generate/generate-clients";
import { progress, result, tell } from "./say";
import { withContext } from "./session";
import { wholeNumber } from "./usage";

type GenerateOptions = { clients: string; seed?: string; as?: string };

export async function generate({ clients, seed, as }: GenerateOptions) {
  const count = wholeNumber("--clients", clients);
  const start = seed === undefined ? Date.now() % 1_000_000_000 : wholeNumber("--seed", seed);
  await withContext({ as, create: true }, async (ctx) => {
    const report = progress("clients");
    const made = await generateClients(ctx, { count, seed: start }, (done) => report(done, count));
    result(`created ${made.created}`);
    tell(made.operation);
  });
}
