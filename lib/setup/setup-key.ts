import { createHmac, timingSafeEqual } from "node:crypto";

const LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // none is mistaken for another
const GROUPS = /.{5}/g;

/**
 * The key with which somebody from another machine may set up. It follows from the server's secret,
 * so that whoever prints it and whoever checks it agree without keeping anything. 100 bits.
 */
export function setupKey(secret: string): string {
  const bytes = createHmac("sha256", secret).update("clientele first run").digest();
  const letters = [...bytes.subarray(0, 20)].map((byte) => LETTERS[byte % LETTERS.length]);
  return letters.join("").match(GROUPS)?.join("-") ?? "";
}

/** Case and dashes don't matter; the time it takes tells nothing. */
export function isSetupKey(secret: string, given: string): boolean {
  const plain = (key: string) => key.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const digest = (key: string) => createHmac("sha256", secret).update(plain(key)).digest();
  return timingSafeEqual(digest(given), digest(setupKey(secret)));
}
