import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { clientAddress, trustedProxies } from "./client-address";
import { refusal } from "./refusal";
import { sayStarting } from "./starting";

export type Handler = (req: IncomingMessage, res: ServerResponse) => unknown;

/** The HTTP server: it listens from the first moment, and hands over to Next once that is ready. */
export type Door = { server: Server; handOver: (handler: Handler) => void };

export function createDoor(proxies: readonly string[]): Door {
  const trusted = trustedProxies(proxies);
  Object.assign(globalThis, { clienteleDoor: true }); // lib/server/seen-address.ts believes it
  let handle: Handler = sayStarting;
  const server = createServer((req, res) => {
    const forwarded = String(req.headers["x-forwarded-for"] ?? "");
    const address = clientAddress(req.socket.remoteAddress ?? "", forwarded, trusted);
    req.headers["x-client-address"] = address; // replaces whatever came in under this name
    const refused = refusal(req.method, req.url);
    if (!refused) return handle(req, res);
    res.writeHead(refused.status, { "content-type": "application/json", ...refused.headers });
    res.end(JSON.stringify({ status: false, message: refused.message }));
  });
  return {
    server,
    handOver: (handler) => {
      handle = handler;
    },
  };
}
