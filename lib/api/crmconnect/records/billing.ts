import { getPlainClient } from "../../../clients/plain-client";
import { AppError, type Fields, toAppError } from "../../../errors";
import type { Call } from "../../endpoint";
import type { Body } from "../../read-json";
import { storedCurrency } from "../currency-ids";
import { wireCurrency, wireId } from "../wire-fields";

/** The currency that a body names; null when it names none, or one that is none. */
export function namedCurrency({ holder }: Call, { currency }: Body): string | null {
  const { data } = wireCurrency.safeParse(currency);
  return data ? storedCurrency(data, holder.workspace.currency) : null;
}

/** The customer that a body names: its currency, and what is wrong with the field. */
export async function namedClient(call: Call, link: unknown) {
  const { ctx, workspace } = call.holder;
  const { data: id } = wireId.safeParse(link);
  if (id === undefined) return { currency: workspace.currency, unknown: {} };
  const client = await orNone(getPlainClient(ctx, id));
  const unknown: Fields = client ? {} : { clientId: ["errors.unknownClient"] };
  return { currency: client?.currency ?? workspace.currency, unknown };
}

/** What is there, or null. */
export const orNone = <T>(asked: Promise<T>): Promise<T | null> =>
  asked.catch((error) => {
    if (error instanceof AppError && error.code === "not_found") return null;
    throw error;
  });

/** What was read, unless something can't be taken: then all that can't is named at once. */
export function readOrRefuse<T>({ data, error }: { data?: T; error?: unknown }, others: Fields): T {
  const fields = { ...(error ? toAppError(error).fields : {}), ...others };
  if (Object.keys(fields).length)
    throw new AppError("invalid", "Some fields need attention.", { fields });
  return data as T;
}

/** What was made for a customer stays there. */
export const stays = (sent: number | undefined, { clientId }: { clientId: number }): Fields =>
  sent === undefined || sent === clientId ? {} : { clientId: ["errors.recordMoved"] };
