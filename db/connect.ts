import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Client, createClient } from "@libsql/client";

/** The path of an embedded database, or null when the address is a server's. */
export function filePath(url: string): string | null {
  if (!url.startsWith("file:")) return null;
  return url.startsWith("file://") ? fileURLToPath(url) : path.resolve(url.slice("file:".length));
}

/** A plain client of one connection. The busy timeout stays 0: waiting inside SQLite stops the process. */
export function connect(url: string, authToken?: string, fetch?: typeof globalThis.fetch): Client {
  const file = filePath(url);
  return file
    ? createClient({ url: `file:${file}`, concurrency: 1 })
    : createClient({ url, authToken, concurrency: 20, fetch });
}
