import { z } from "zod";
import { BULK_VERBS, clientFields } from "./schema";

const id = z.number("errors.number").int("errors.number").positive("errors.number");

/** How several things are set: beside those that are there, away from them, or in their place. */
export const HOWS = ["add", "remove", "replace"] as const;
export type How = (typeof HOWS)[number];

/** What hangs on a client and is set by its number. */
export const LINKS = ["groups", "managers", "portalManagers"] as const;
export type Link = (typeof LINKS)[number];

/** Fields of the client's own row that many clients may have alike. */
export const BULK_FIELDS = [
  "legalName",
  "tradeRegister",
  "email",
  "phone",
  "website",
  "currency",
  "language",
  "street",
  "city",
  "county",
  "zip",
  "country",
] as const;
export type BulkField = (typeof BULK_FIELDS)[number];

/** A field of its own row in all of them; null takes away what is there. */
const fieldChange = z
  .object({
    do: z.literal("field"),
    field: z.enum(BULK_FIELDS, "errors.choice"),
    value: z.string("errors.text").max(1000, "errors.tooLong|max=1000").nullable(),
  })
  .transform(({ value, ...rest }, ctx) => {
    const read = clientFields[rest.field].safeParse(value?.trim() || null);
    for (const { message } of read.error?.issues ?? [])
      ctx.issues.push({ code: "custom", message, path: ["value"], input: value });
    return { ...rest, value: read.data ?? null };
  });

const customChange = z
  .object({
    do: z.literal("custom"),
    field: id,
    /** Of a field of several choices; all others are replaced. */
    how: z.enum(HOWS, "errors.choice").default("replace"),
    /** As people write it. */
    value: z.string("errors.text").max(20_000, "errors.tooLong|max=20000").nullable(),
  })
  .refine(({ how, value }) => how === "replace" || value?.trim(), {
    path: ["value"],
    error: "errors.required",
  });

const linkChange = z
  .object({
    do: z.enum(LINKS),
    how: z.enum(HOWS, "errors.choice"),
    ids: z
      .array(id, "errors.list")
      .max(50, "errors.tooMany|max=50")
      .transform((ids) => [...new Set(ids)]),
  })
  .refine(({ how, ids }) => how === "replace" || ids.length > 0, {
    path: ["ids"],
    error: "errors.required",
  });

/** One thing that is done to many clients at once. */
export const bulkChange = z.discriminatedUnion(
  "do",
  [
    z.object({ do: z.enum(BULK_VERBS) }),
    z.object({ do: z.literal("owner"), ownerId: id.nullable() }),
    linkChange,
    fieldChange,
    customChange,
  ],
  "errors.choice",
);
export type BulkChange = z.output<typeof bulkChange>;
export type BulkDeed = BulkChange["do"];
export const BULK_DEEDS: readonly BulkDeed[] = [
  ...BULK_VERBS,
  "owner",
  ...LINKS,
  "field",
  "custom",
];

/** Which clients: those of a page, or all that a list showed when they were frozen. */
export const bulkRows = z.union(
  [
    z.object({
      ids: z.array(id).min(1, "errors.required").max(10_000, "errors.tooMany|max=10000"),
    }),
    z.object({ set: z.uuid() }),
  ],
  "errors.list",
);
export type BulkRows = z.output<typeof bulkRows>;

export const bulkAsked = z.object({ change: bulkChange, rows: bulkRows });

/** Why a row was left out: words under `bulk.reasons`. */
export type BulkReason = "gone" | "notYours" | "already" | "codeTaken" | "hasDocuments";

/** What came of it: how many were skipped, and why, by message key. */
export type BulkTold = { done: number; skipped: number; reasons: Record<string, number> };

/** A set that was frozen: its handle, how many, and the first of them. */
export type FrozenSet = { set: string; total: number; sample: SampleRow[] };
export type SampleRow = { id: number; name: string; city: string | null; owner: string | null };
