import { z } from "zod";
import { cursor } from "../../cursor";

const MOST = 1000;
const NUMBER = /^\d{1,15}$/;

const count = (most: number, otherwise: number) =>
  z
    .string()
    .regex(NUMBER, `errors.between|min=0|max=${most}`)
    .transform(Number)
    .pipe(z.int().max(most, `errors.between|min=0|max=${most}`))
    .default(otherwise);

const onlyTrue = z
  .string()
  .optional()
  .transform((text) => text === "true");

/** What a list of clients is asked for. */
export const listQuery = z.object({
  name: z.string().optional().meta({
    description: "Words that words of the name start with, in this order.",
    example: "acm",
  }),
  email: z
    .string()
    .optional()
    .meta({ description: "Text inside an address of the client or of one of its contacts." }),
  includeAllFields: onlyTrue.meta({ description: "`true` for all fields, else only names." }),
  skip: count(1_000_000_000, 0).meta({ example: "0" }),
  limit: count(MOST, 10).meta({ example: "10" }),
  cursor: cursor(z.tuple([z.string(), z.int()]))
    .optional()
    .meta({ description: "Where the page before ended, from its `Link`." }),
  count: onlyTrue.meta({ description: "`true` for how many there are, in `X-Total-Count`." }),
});
export type ListQuery = z.output<typeof listQuery>;

export const listCursor = listQuery.shape.cursor.unwrap();
