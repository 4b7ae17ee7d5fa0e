import { filePath } from "@/db/connect";
import { keptSecret } from "./auth-secret";
import { readEnv } from "./read-env";

const values = readEnv(process.env);
const databaseFile = filePath(values.DATABASE_URL);
let secret = values.AUTH_SECRET ?? "";

/** The environment, checked when first imported; the only reader of `process.env`. */
export const env = Object.freeze({
  ...values,
  /** Made and kept beside an embedded database when it is not set. */
  get AUTH_SECRET(): string {
    if (!secret && databaseFile) secret = keptSecret(databaseFile);
    return secret;
  },
});
