import type { z } from "zod";
import { databaseVariables, serverVariables } from "./env-schema";
import { EnvironmentError } from "./environment-error";

type Source = Record<string, string | undefined>;

// What may be shown in a terminal; the others can hold secrets.
const SHOWN = ["PORT", "APP_URL", "TRUSTED_PROXIES", "VERCEL"];

/** Reads what serving needs. All wrong values are named in one `EnvironmentError`. */
export function readEnv(source: Source) {
  const values = read(serverVariables, source);
  return { ...values, APP_URL: values.APP_URL ?? `http://localhost:${values.PORT}` };
}

/** Reads what a program needs that only opens the database. */
export const readDatabaseEnv = (source: Source) => read(databaseVariables, source);

function read<S extends z.ZodType>(schema: S, source: Source): z.output<S> {
  const given = Object.entries(source).filter(([, value]) => value?.trim());
  const { data, error } = schema.safeParse(Object.fromEntries(given));
  if (!error) return data;
  throw new EnvironmentError(error.issues.map((issue) => sentence(issue, source)));
}

function sentence({ path: [key], message }: z.core.$ZodIssue, source: Source) {
  const name = String(key);
  const value = source[name]?.trim();
  if (!value) return `${name} is not set. It should be ${message}.`;
  return `${name}${SHOWN.includes(name) ? ` is «${value}». It` : ""} should be ${message}.`;
}
