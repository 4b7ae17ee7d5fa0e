import type { z } from "zod";
import type { Right } from "@/db/rights";
import type { Context } from "../../../context";
import type { AllAsked, AllPage, Numbered } from "../../../records/all-records";
import type { Alongside } from "../../../records/record-door";
import type { Resource } from "../../../tokens/schema";
import type { Call } from "../../endpoint";
import type { Body } from "../../read-json";

/** A kind of record as contract 1 has it: all that one kind has otherwise than another. */
export type RecordApi<Row, Wire extends object> = {
  /** The name of its addresses and of its rights. */
  resource: Resource;
  /** What it is called: in sentences, and in the names of operations. */
  words: { one: string; many: string; One: string; Many: string; tag: string };
  /** What its owner needs for writing, besides the token's right. */
  right: Right;
  row: z.ZodObject & z.ZodType<Wire>;
  /** Columns that a list can be ordered by, as the table has them. */
  sorts: Record<string, string>;
  /** The field that names the customer. */
  link: "clientid" | "userid";
  walk: (ctx: Context, asked: AllAsked & { limit?: number }) => AsyncGenerator<Row[]>;
  page: (ctx: Context, asked: AllAsked & Numbered) => Promise<AllPage<Row>>;
  get: (ctx: Context, id: number) => Promise<Row>;
  toWire: (row: Row, workspaceCurrency: string) => Wire;
  /** What one alone is told with besides, where there is more to tell. */
  more?: { schema: z.ZodObject; of: (ctx: Context, id: number) => Promise<object> };
  /** How a field of the domain was called in a body. */
  wireName: (path: string, body: Body) => string;
  /** What may be sent, as the reference says it. */
  input: z.ZodType;
  change: z.ZodType;
  add: (call: Call, body: Body, options: Alongside) => Promise<{ id: number }>;
  update: (call: Call, body: Body, now: Row) => Promise<unknown>;
  remove: (ctx: Context, id: number) => Promise<unknown>;
  /** What the reference says of adding, changing and deleting. */
  notes: { add?: string; update?: string; remove: string };
};

/** What is said of any of them: all but what its own rows go in and out of. */
export type AnyRecordApi = Omit<
  RecordApi<unknown, object>,
  "walk" | "page" | "get" | "toWire" | "update"
>;
