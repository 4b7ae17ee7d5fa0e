import type { z } from "zod";
import { type Fields, toAppError } from "../../errors";
import { HttpRefusal } from "../http-refusal";
import { fieldProblems, sentence } from "./refuse";

/**
 * Reads parameters or a body by a schema. What is missing or misformatted is a 400 that names all of
 * it at once, and what else is wrong too, where only the database knows that.
 */
export async function parse<S extends z.ZodType>(
  schema: S,
  given: unknown,
  alsoWrong: () => Promise<Fields> = async () => ({}),
): Promise<z.output<S>> {
  const { data, error } = schema.safeParse(given);
  if (!error) return data;
  const { message, fields } = toAppError(error);
  const errors = fieldProblems({ ...(await alsoWrong()), ...fields });
  throw new HttpRefusal(400, sentence(message, errors), { more: { errors } });
}
