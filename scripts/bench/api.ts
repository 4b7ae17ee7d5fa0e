import autocannon from "autocannon";
import { startServer } from "@/e2e/start-server";
import { furnish } from "./furnish";
import { say } from "./report";

const CLIENTS = 100_000;
const CONNECTIONS = 16;
const SECONDS = 8;

type Case = {
  name: string;
  aim: number;
  request: Omit<autocannon.Options, "url"> & { path: string };
};

const CASES: Case[] = [
  { name: "one", aim: 0.65, request: { path: "/api/customers/777" } },
  { name: "page of 25", aim: 0.5, request: { path: "/api/customers?per_page=25" } },
  { name: "search", aim: 0.5, request: { path: "/api/customers/search/alfa?per_page=25" } },
  {
    name: "POST",
    aim: 0.45,
    request: {
      path: "/api/customers",
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        company: "Bench SRL",
        city: "Cluj-Napoca",
        phonenumber: "0264 123456",
      }),
    },
  },
];

/** A route handler of Next that answers a constant: a method which the health check does not know. */
const BARE = { path: "/api/health", method: "PUT" } as const;

/** Calls of the API beside a bare route handler of the same build and process, in turn. */
export async function benchApi() {
  const server = await startServer();
  try {
    const secret = await furnish(server.databaseUrl, CLIENTS);
    say(`API at ${CLIENTS} clients, ${CONNECTIONS} connections, ${SECONDS} s each, in turn`);
    for (const { name, aim, request } of CASES) {
      const bare = await hammer(server.url, BARE, secret);
      const ours = await hammer(server.url, request, secret);
      const share = ours.rate / bare.rate;
      say(
        `  ${name.padEnd(11)} ${told(ours)}, bare ${told(bare)}: ${(share * 100).toFixed(0)} % (aim ≥ ${aim * 100} %)`,
      );
      if (ours.failed) say(`  ${ours.failed} answers of ${name} were no success`);
    }
  } finally {
    await server.stop();
  }
}

type Measured = { rate: number; p99: number; failed: number };

async function hammer(url: string, request: Case["request"], secret: string): Promise<Measured> {
  const { path, headers, ...more } = request;
  const { requests, latency, non2xx } = await autocannon({
    ...more,
    url: url + path,
    headers: { authtoken: secret, ...headers },
    connections: CONNECTIONS,
    duration: SECONDS,
  });
  return { rate: requests.average, p99: latency.p99, failed: non2xx };
}

const told = ({ rate, p99 }: Measured) => `${rate.toFixed(0)}/s p99 ${p99} ms`;
