import type { z } from "zod";
import { getPlainClient } from "../../clients/plain-client";
import { wrongReferences } from "../../clients/references";
import { AppError, toAppError } from "../../errors";
import type { Call } from "../endpoint";
import type { Body } from "../read-json";
import { readableValues, withPlainValues } from "./custom-input";
import { customerChange } from "./customer-input";

/**
 * What a body says of a customer. When something can't be taken, all that can't is named at once:
 * groups and custom fields that are not there too, which only the database knows. `clientId` is whom
 * it would change.
 */
export async function readCustomer<S extends z.ZodType>(
  call: Call,
  schema: S,
  body: Body,
  clientId?: number,
): Promise<z.output<S>> {
  const { ctx } = call.holder;
  const sent = await withPlainValues(ctx, withAliases(body));
  const { data, error } = schema.safeParse(sent);
  if (!error) return data;
  if (clientId) await getPlainClient(ctx, clientId); // of one that she can't see, nothing is told
  const { message, fields } = toAppError(error);
  const groups = customerChange.shape.groups_in.safeParse(body.groups_in);
  const hanging = { groupIds: groups.data, custom: readableValues(sent.custom_fields) };
  const unknown = await wrongReferences(ctx, hanging, clientId);
  throw new AppError("invalid", message, { fields: { ...unknown, ...fields } });
}

/** Some clients of the family say `phone`. */
const withAliases = ({ phone, ...body }: Body): Body =>
  isPlain(phone) && body.phonenumber === undefined ? { ...body, phonenumber: phone } : body;

const isPlain = (value: unknown) => typeof value === "string" || typeof value === "number";
