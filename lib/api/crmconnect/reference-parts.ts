import { z } from "zod";
import type {
  ZodOpenApiOperationObject as Operation,
  ZodOpenApiResponsesObject as Responses,
} from "zod-openapi";

export const refusal = z
  .object({ status: z.literal(false), message: z.string() })
  .meta({ id: "Refusal" });
export const invalid = refusal
  .extend({
    error: z.literal("validation_failed"),
    errors: z
      .record(z.string(), z.string())
      .meta({ example: { company: "The Company field is required." } }),
  })
  .meta({ id: "ValidationFailed" });
export const done = z.object({ status: z.literal(true), message: z.string() }).meta({ id: "Done" });
export const added = done.extend({ record_id: z.int(), id: z.int() }).meta({ id: "Added" });

export const json = (description: string, schema: z.ZodType) => ({
  description,
  content: { "application/json": { schema } },
});

/** What any call may be answered besides. */
export const always: Responses = {
  401: json("No token, or one that is unknown, expired or revoked.", refusal),
  403: json("The token, or its owner, lacks the right.", refusal),
  429: json("The token's calls are used up; Retry-After says how long.", refusal),
};
export const unreadable = json("The body can't be read; the message says where.", refusal);
export const large = json("The body is larger than 1 MB.", refusal);
export const none = json("There is none.", refusal);
export const wrong = json("Something can't be taken as it is; `errors` names each field.", invalid);

export const body = (schema: z.ZodType): Operation["requestBody"] => ({
  required: true,
  content: {
    "application/json": { schema },
    "application/x-www-form-urlencoded": { schema },
    "multipart/form-data": { schema },
  },
});

/** Who sends the same POST twice by mistake. */
export const onceHeader = z.object({
  "Idempotency-Key": z
    .string()
    .max(191)
    .optional()
    .meta({ description: "The same key within a day gets the same answer, and adds nothing." }),
});
