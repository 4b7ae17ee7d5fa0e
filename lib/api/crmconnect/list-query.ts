import { z } from "zod";
import type { AllClientsAsked, AllClientsSort } from "../../clients/all-clients";
import { clean } from "../../text";
import { COLUMNS } from "./customer-row";
import { wireSpan } from "./wire-time";

const PER_PAGE = 25;
const MOST_PER_PAGE = 100;
const LONGEST_SEARCH = 191;

/** A whole number, brought within its bounds; what is no number is as if it were not there. */
export const clamped = (description: string, max: number, min = 1) =>
  z
    .string()
    .optional()
    .transform((typed) => {
      const value = typed?.trim() ? Math.trunc(Number(typed)) : Number.NaN;
      return Number.isNaN(value) ? undefined : Math.min(max, Math.max(min, value));
    })
    .meta({ description, override: { type: "integer", minimum: min, maximum: max } });

const text = z.string().optional();

const instant = (end: "first" | "last") =>
  text
    .transform((typed, ctx) => {
      const span = typed?.trim() ? wireSpan(typed) : undefined;
      if (span === null) ctx.issues.push({ code: "custom", message: "errors.date", input: typed });
      return span?.[end];
    })
    .meta({ description: "A day, a UTC time or Unix seconds.", override: { type: "string" } });

const words = (list: string | undefined) => (list ?? "").split(",").map((word) => word.trim());

/** Known columns alone; when none is known, all. */
export const columnsAmong = <C extends string>(columns: readonly C[], example: string) =>
  text
    .transform((list) => {
      const known = columns.filter((column) => words(list).includes(column));
      return known.length ? known : null;
    })
    .meta({ description: `Columns to answer, by comma, such as \`${example}\`.` });

const fields = columnsAmong(COLUMNS, "userid,company");

const SORTS: Record<string, AllClientsSort["by"]> = {
  company: "company",
  datecreated: "created",
  userid: "id",
  id: "id",
  active: "active",
  vat: "fiscalCode",
  phonenumber: "phone",
  website: "website",
  address: "street",
  city: "city",
  state: "county",
  zip: "zip",
  country: "country",
};

/** Columns to order by, by what the domain calls them; unknown ones are passed over. */
export function sortAmong<B extends string>(sorts: Record<string, B>, example: string) {
  const known = new Map(Object.entries(sorts));
  return text
    .transform((list) =>
      words(list).flatMap((word) => {
        const by = known.get(word.replace(/^-/, ""));
        return by ? [{ by, descending: word.startsWith("-") }] : [];
      }),
    )
    .meta({ description: `Columns to order by, such as \`${example}\`; - is downwards.` });
}

/** Text that is looked for. */
export const sought = (description: string) =>
  text.transform((typed) => clean((typed ?? "").slice(0, LONGEST_SEARCH))).meta({ description });

const search = sought("Part of a name, code, address, phone or contact.");

/** From when until when rows were made, in either of the family's words. */
export const createdQuery = z.object({
  created_after: instant("first"),
  date_from: instant("first"),
  created_before: instant("last"),
  date_to: instant("last"),
});

/** The same in the domain's words. */
export const madeWithin = (query: z.output<typeof createdQuery>) => ({
  from: query.created_after ?? query.date_from,
  until: query.created_before ?? query.date_to,
});

/** What one customer is asked for. */
export const oneQuery = z.object({ fields });

/** What pages every list: either of them asks for the envelope. */
export const pageQuery = z.object({
  page: clamped("Which page, from 1; asks for the envelope.", 1_000_000_000),
  per_page: clamped(
    `Rows of a page, ${PER_PAGE} by default; asks for the envelope.`,
    MOST_PER_PAGE,
  ),
  limit: clamped("How many rows the array has at most.", 1_000_000_000),
  fields,
});

/** What the list of customers is asked for. */
export const listQuery = pageQuery.extend({
  search,
  sort: sortAmong(SORTS, "-datecreated,company"),
  ...createdQuery.shape,
  filter: text.meta({
    description: "A filter as the list of the screen has it in its address.",
    example: "city:has:Cluj;status:is:active",
  }),
});

export const searchQuery = pageQuery.extend({ q: search, query: search });

/** What becomes of a second customer with one fiscal code; the workspace decides when nothing is said. */
export const onDuplicateQuery = z.object({
  on_duplicate: z
    .enum(["", "allow", "reject", "update"], "errors.choice")
    .optional()
    .transform((policy) => policy || undefined)
    .meta({ override: { type: "string", enum: ["allow", "reject", "update"] } }),
});

export type PageQuery = z.output<typeof pageQuery>;

/** The page asked for; null when there is no talk of pages. */
export function pageOf({ page, per_page, limit }: Omit<PageQuery, "fields">) {
  if (page === undefined && per_page === undefined) return null;
  const perPage = per_page ?? (limit && Math.min(limit, MOST_PER_PAGE)) ?? PER_PAGE;
  return { page: page ?? 1, perPage };
}

/** Which clients the list is asked for, in the domain's words. */
export const askedFor = (query: z.output<typeof listQuery>): AllClientsAsked => ({
  ...madeWithin(query),
  q: query.search,
  sort: query.sort,
  limit: query.limit,
});
