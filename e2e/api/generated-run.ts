import { Agent, request } from "node:http";
import fc from "fast-check";
import { createDb } from "@/db/client";
import { FIELD_TYPES } from "@/db/field-types";
import { createField } from "@/lib/fields/mutations";
import { generateClients } from "@/lib/generate/generate-clients";
import { systemContext } from "@/lib/system-context";
import { createToken } from "@/lib/tokens/mutations";
import { settle } from "../people";
import { startServer } from "../start-server";
import { expect } from "./fixtures";
import type { GeneratedRequest } from "./generated";

export const REQUESTS = 5_000;
const AT_ONCE = 20;
const PATIENCE_MS = 20_000;
const SEED = Number(process.env.GENERATED_SEED ?? 1); // another finds others: a chore, not a surprise

export type Answered = { status: number; type: string; body: string };

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

/** Sends it as it is, without the corrections that fetch makes. */
function send(asked: GeneratedRequest, server: string, secret: string): Promise<Answered> {
  const { method, path, query, content, key, token } = asked;
  const headers: Record<string, string | number> = {
    authtoken: token ?? secret,
    "content-type": content.type,
  };
  if (key !== undefined) headers["idempotency-key"] = key;
  const body = method === "GET" || method === "HEAD" ? undefined : Buffer.from(content.body);
  if (body) headers["content-length"] = body.length;
  const url = new URL(server);
  const options = {
    agent,
    host: url.hostname,
    port: url.port,
    path: query ? `${path}?${query}` : path,
    method,
    headers,
    timeout: PATIENCE_MS,
  };
  return new Promise((done, fail) => {
    const sent = request(options, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("error", fail);
      answer.on("end", () =>
        done({
          status: answer.statusCode ?? 0,
          type: answer.headers["content-type"] ?? "",
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on("timeout", () => sent.destroy(new Error("no answer came in time")));
    sent.on("error", fail);
    sent.end(body);
  });
}

/** Sends so many requests; `faultOf` says what is wrong with an answer, "" when nothing is. */
export async function sendGenerated(
  requests: fc.Arbitrary<GeneratedRequest>,
  faultOf: (answer: Answered, method: string) => string,
) {
  const { server, secret } = await ownWorkspace();
  const batch = fc.array(requests, { minLength: AT_ONCE, maxLength: AT_ONCE });
  let sent = 0;
  const holds = fc.asyncProperty(batch, async (some) => {
    const answers = await Promise.all(some.map((one) => send(one, server.url, secret)));
    sent += answers.length;
    const faults = answers.map((answer, i) => faultOf(answer, some[i]?.method ?? ""));
    expect(faults.filter(Boolean)).toEqual([]);
  });
  await fc.assert(holds, { seed: SEED, numRuns: REQUESTS / AT_ONCE }).finally(() => server.stop());
  expect(sent).toBeGreaterThanOrEqual(REQUESTS);
}

/** What is generated deletes and changes whatever it hits: nobody else's customers. */
async function ownWorkspace() {
  const server = await startServer();
  await settle(server.databaseUrl);
  const db = await createDb(server.databaseUrl);
  const system = systemContext(db);
  await generateClients(system, { count: 60, seed: 1 });
  const choices = [{ label: "Gold" }, { label: "Silver" }];
  for (const type of FIELD_TYPES) await createField(system, { name: type, type, choices });
  const { secret } = await createToken(system, { name: "any", userId: 1, unlimited: true });
  db.close();
  return { server, secret };
}
