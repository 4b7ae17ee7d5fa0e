import type { z } from "zod";
import { wrongReferences } from "../../clients/references";
import { AppError, toAppError } from "../../errors";
import type { Call } from "../endpoint";
import type { Body } from "../read-json";
import { customerChange } from "./customer-input";

/**
 * What a body says of a customer. When something can't be taken, all that can't is named at once:
 * groups that are not there too, which only the database knows.
 */
export async function readCustomer<S extends z.ZodType>(
  call: Call,
  schema: S,
  body: Body,
): Promise<z.output<S>> {
  const { data, error } = schema.safeParse(withAliases(body));
  if (!error) return data;
  const { message, fields } = toAppError(error);
  const groups = customerChange.shape.groups_in.safeParse(body.groups_in);
  const unknown = await wrongReferences(call.holder.ctx, { groupIds: groups.data });
  throw new AppError("invalid", message, { fields: { ...unknown, ...fields } });
}

/** Some clients of the family say `phone`. */
const withAliases = ({ phone, ...body }: Body): Body =>
  isPlain(phone) && body.phonenumber === undefined ? { ...body, phonenumber: phone } : body;

const isPlain = (value: unknown) => typeof value === "string" || typeof value === "number";
