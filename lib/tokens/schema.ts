import { z } from "zod";
import { requiredText } from "../text";

export const RESOURCES = [
  "customers",
  "contacts",
  "invoices",
  "estimates",
  "credit_notes",
  "payments",
  "projects",
  "tickets",
  "communications",
  "staffs",
] as const;
export const VERBS = ["get", "search", "create", "update", "delete"] as const;
export type Resource = (typeof RESOURCES)[number];
export type Verb = (typeof VERBS)[number];

/** What there is to be done with each. */
export const VERBS_OF: Record<Resource, readonly Verb[]> = {
  customers: VERBS,
  contacts: VERBS,
  invoices: VERBS,
  estimates: VERBS,
  credit_notes: VERBS,
  payments: VERBS,
  projects: VERBS,
  tickets: VERBS,
  communications: VERBS,
  staffs: ["get"],
};

/** What a token may do, by resource. */
export type TokenRights = Partial<Record<Resource, Verb[]>>;

const id = z.number("errors.number").int("errors.number").positive("errors.number");
const rights = z
  .partialRecord(
    z.enum(RESOURCES, "errors.tokenRights"),
    z.array(z.enum(VERBS, "errors.tokenRights")),
  )
  .refine((given) => Object.values(given).some((verbs) => verbs?.length), "errors.tokenNothing")
  .nullable();

const from1to = (max: number) =>
  z
    .number("errors.number")
    .int("errors.number")
    .min(1, `errors.between|min=1|max=${max}`)
    .max(max, `errors.between|min=1|max=${max}`);

/** Calls in one window of so many seconds; null is what the workspace says. */
export const quota = from1to(1_000_000);
export const windowSeconds = from1to(86_400);

const fields = {
  name: requiredText(100),
  userId: id,
  rights, // null: all that the owner may
  quota: quota.nullable(),
  windowSeconds: windowSeconds.nullable(),
  unlimited: z.boolean("errors.boolean"),
  /** UTC milliseconds; null: it never ends by itself. */
  expiresAt: z
    .number("errors.number")
    .int("errors.number")
    .refine((at) => at > Date.now(), "errors.past")
    .nullable(),
};

/** A new token; without rights it may all that its owner may. */
export const tokenInput = z
  .object(fields)
  .partial({ rights: true, quota: true, windowSeconds: true, unlimited: true, expiresAt: true });
export type TokenInput = z.output<typeof tokenInput>;

/** A change to a token; what is absent stays as it is. */
export const tokenUpdate = z.object(fields).partial().extend({ id });
export type TokenUpdate = z.output<typeof tokenUpdate>;

export const tokenId = z.object({ id });

/** What the request log is asked for: the calls of one token, older than this one. */
export const requestSearch = z.object({
  token: z.coerce.number().int().positive().optional().catch(undefined),
  before: z.coerce.number().int().positive().optional().catch(undefined),
});
export type RequestSearch = z.output<typeof requestSearch>;

/** A token as the list of them shows it. */
export type TokenItem = {
  id: number;
  name: string;
  /** The first letters of the secret. */
  prefix: string;
  owner: { id: number; name: string; active: boolean };
  /** Null: all that the owner may. */
  rights: TokenRights | null;
  quota: number | null;
  windowSeconds: number | null;
  unlimited: boolean;
  expiresAt: number | null;
  revokedAt: number | null;
  createdAt: number;
  lastUsed: { at: number; address: string | null } | null;
};

/** A call as the request log shows it. */
export type LoggedRequest = {
  id: number;
  at: number;
  token: { id: number; name: string } | null;
  method: string;
  path: string;
  status: number;
  ms: number;
  address: string | null;
};
