import { createHash, randomBytes } from "node:crypto";

const PREFIX = "clt_"; // whoever finds one somewhere sees whose it is
const SHOWN = 12; // enough to recognise one in a list, too few to use it

/** A new secret of 256 bits, with what is kept of it. */
export function newSecret() {
  const secret = PREFIX + randomBytes(32).toString("base64url");
  return { secret, prefix: secret.slice(0, SHOWN), hash: hashToken(secret) };
}

export const hashToken = (secret: string) => createHash("sha256").update(secret).digest("hex");
