import { hash, verify } from "@node-rs/argon2";

// OWASP's parameters for argon2id, which is the library's default algorithm.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of no password: checking against it takes as long as checking against a real one. */
export const DECOY =
  "$argon2id$v=19$m=19456,t=2,p=1$Zc78gZOlEEjYd4iaBOqD5A$/wb5dqug9h5tmp9CqtX2gAljQJFXgBdxzFjxtcJLCmg";

export const hashPassword = (password: string) => hash(password, COST);

/** Without a hash the answer is no, at the same price. */
export async function passwordFits(kept: string | null, password: string): Promise<boolean> {
  const fits = await verify(kept ?? DECOY, password);
  return kept !== null && fits;
}
