import type { IncomingMessage, ServerResponse } from "node:http";
import en from "@/messages/en.json";
import ro from "@/messages/ro.json";

/** The answer while the database is migrated and the pages are built: come back in a moment. */
export function sayStarting(req: IncomingMessage, res: ServerResponse) {
  const romanian = /^ro\b/i.test(req.headers["accept-language"] ?? "");
  const message = (romanian ? ro : en).starting.wait;
  const api = req.url?.startsWith("/api/");
  res.writeHead(503, {
    "content-type": api ? "application/json" : "text/plain; charset=utf-8",
    "retry-after": "3",
    ...(api ? {} : { refresh: "3" }),
  });
  res.end(api ? JSON.stringify({ status: false, message }) : message);
}
