import { z } from "zod";

export const STATUS = {
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  invalid: 422,
  too_many: 429,
  too_slow: 422,
  internal: 500,
};
export type ErrorCode = keyof typeof STATUS;
export type Fields = Partial<Record<string, string[]>>;

type More = { fields?: Fields; key?: string; data?: unknown };

/**
 * A refusal the caller may read. Whatever else is thrown is a bug, and stays unread.
 * `key` names the sentence in messages/*.json for a screen; `data` is what the caller needs to go on.
 */
export class AppError extends Error {
  readonly fields: Fields;
  readonly key: string | undefined;
  readonly data: unknown;

  constructor(
    readonly code: ErrorCode,
    message: string,
    { fields = {}, key, data }: More = {},
  ) {
    super(message);
    this.fields = fields;
    this.key = key;
    this.data = data;
  }
}

export const notFound = (what: string, id: number | string) =>
  new AppError("not_found", `There is no ${what} ${id}.`, { key: "errors.notFound" });

/** One field that can't be so; `key` says why. */
export const invalidField = (field: string, key: string) =>
  new AppError("invalid", "Some fields need attention.", {
    fields: { [field]: [key] },
    key: "errors.invalid",
  });

/** One refusal for all fields that are wrong; none when none is. */
export function refuseFields(fields: Fields) {
  if (!Object.keys(fields).length) return;
  throw new AppError("invalid", "Some fields need attention.", { fields, key: "errors.invalid" });
}

const tooSlow = () =>
  new AppError("too_slow", "This takes too long to find. Ask for less: narrow the filter down.", {
    key: "errors.tooSlow",
  });

/** Any thrown value as a refusal; a bug becomes «internal» and tells nothing. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof Error && error.name === "TooSlow") return tooSlow();
  if (!(error instanceof z.ZodError)) {
    return new AppError("internal", "Something broke on our side.", { key: "errors.internal" });
  }
  const fields: Fields = {};
  for (const { path, message } of error.issues) {
    const field = path.join(".");
    fields[field] = [...(fields[field] ?? []), message];
  }
  return new AppError("invalid", "Some fields need attention.", { fields, key: "errors.invalid" });
}
