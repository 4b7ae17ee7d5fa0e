import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { EnvironmentError } from "./environment-error";

const SHORTEST = 32;

/** The secret kept beside an embedded database; the first to ask makes it. */
export function keptSecret(databaseFile: string): string {
  const file = path.join(path.dirname(databaseFile), "auth-secret");
  const secret = kept(file) ?? make(file);
  if (secret.length >= SHORTEST) return secret;
  throw new EnvironmentError([
    `${file} should hold at least ${SHORTEST} characters. Delete it and a new secret is made ` +
      "(everybody signs in again), or set AUTH_SECRET.",
  ]);
}

function kept(file: string): string | null {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw refusal(file, error);
  }
}

/** Written aside and linked into place: whoever loses the race reads the winner's, and reads all of it. */
function make(file: string): string {
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(draft, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
    linkUnlessThere(draft, file);
    unlinkSync(draft);
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    throw refusal(file, error);
  }
}

function linkUnlessThere(draft: string, file: string) {
  try {
    linkSync(draft, file);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  }
}

const refusal = (file: string, error: unknown) =>
  new EnvironmentError([
    `The secret for sign-in cannot be kept in ${file} (${codeOf(error)}). Make its folder ` +
      "writable, or set AUTH_SECRET.",
  ]);

const codeOf = (error: unknown) =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);
