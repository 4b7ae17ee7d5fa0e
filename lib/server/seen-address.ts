import { isIP } from "node:net";
import { env } from "./env";

// Our own server says so when it starts (scripts/serve/door.ts): Next may be without it.
const door = globalThis as { clienteleDoor?: boolean };

/**
 * Where a request comes from: as our own server saw it, or as Vercel did. A header that anybody can
 * send is believed from nobody else.
 */
export function seenAddress(headers: Headers): string | undefined {
  const own = door.clienteleDoor && headers.get("x-client-address");
  const platform = env.VERCEL && headers.get("x-vercel-forwarded-for")?.split(",")[0]?.trim();
  const address = own || platform || "";
  return isIP(address) ? address : undefined;
}
