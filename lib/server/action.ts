import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Db } from "@/db/client";
import type { Action, ActionState } from "../action-state";
import type { Context } from "../context";
import { staffContext } from "./auth";
import { openDb } from "./database";
import { explain } from "./log";

/** What a call has to say: data for the screen, and the operation that an Undo would take back. */
type Answer<T> = { data?: T; operation?: number | null };
type Call<T> = Promise<Answer<T> | undefined>;

/** Turns a domain call into a server action. The input comes from a stranger, so it is `unknown`. */
export function action<S extends z.ZodType, T = unknown>(
  schema: S,
  run: (ctx: Context, input: z.output<S>) => Call<T>,
): Action<T> {
  return (_state, input) => answer(async () => run(await staffContext(), schema.parse(input)));
}

/** The same for who has not signed in yet: there is a database, but nobody asking. */
export function openAction<S extends z.ZodType, T = unknown>(
  schema: S,
  run: (db: Db, input: z.output<S>) => Call<T>,
): Action<T> {
  return (_state, input) => answer(async () => run(await openDb(), schema.parse(plain(input))));
}

/** A form sent before the page's script was there arrives as FormData. */
function plain(input: unknown) {
  if (!(input instanceof FormData)) return input;
  const fields = [...input].filter(([name]) => !name.startsWith("$ACTION"));
  return Object.fromEntries(fields.map(([name, value]) => [name, value === "on" ? true : value]));
}

async function answer<T>(call: () => Call<T>): Promise<ActionState<T>> {
  try {
    const { data, operation } = (await call()) ?? {};
    return { status: "done", data, operation: operation ?? undefined };
  } catch (error) {
    unstable_rethrow(error); // redirect() and notFound() are answers, not failures
    const { code, key, message, fields, data } = explain(error);
    return { status: "failed", code, message: key ?? message, fields, data };
  }
}
