import { z } from "zod";
import type { ZodOpenApiOperationObject as Operation } from "zod-openapi";
import {
  added,
  always,
  body,
  done,
  invalid,
  json,
  large,
  none,
  onceHeader,
  refusal,
  unreadable,
  wrong,
} from "../reference-parts";
import { pageMeta } from "../rows-answer";
import type { AnyRecordApi } from "./record-api";
import type { RecordQueries } from "./record-query";

/** What the reference says of the addresses of a kind of record. */
export const recordReference = (api: AnyRecordApi, queries: RecordQueries) => ({
  ...reads(api, queries),
  ...writes(api),
});

const idPath = ({ words }: AnyRecordApi) =>
  z.object({ id: z.string().meta({ description: `The ${words.one}'s \`id\`.`, example: "3" }) });

function reads(api: AnyRecordApi, queries: RecordQueries) {
  const { row, words, more } = api;
  const { One, Many, many, one, tag } = words;
  const page = z.object({ data: z.array(row), meta: pageMeta }).meta({ id: `${idName(One)}Page` });
  const rows = z.union([z.array(row), page]);
  const about = { tags: [tag] };
  const searching = {
    ...about,
    summary: `Search ${many}`,
    description: `${Many} found by what they say, or by the name of their customer; in the order of their ids.`,
    responses: {
      200: json("What was found.", rows),
      400: json("Nothing to search for.", refusal),
      404: none,
      ...always,
    },
  };
  return {
    list: {
      ...about,
      operationId: `list${idName(Many)}`,
      summary: `List ${many}`,
      description:
        "Those of all customers in the order of their ids, as one array; with `page` or `per_page` one page in an envelope.",
      requestParams: { query: queries.list },
      responses: { 200: json(`The ${many}.`, rows), 404: none, 422: wrong, ...always },
    },
    search: {
      ...searching,
      operationId: `search${idName(Many)}`,
      requestParams: { query: queries.search },
    },
    searchByKey: {
      ...searching,
      operationId: `search${idName(Many)}ByKey`,
      requestParams: {
        path: z.object({ key: z.string().meta({ example: "acme" }) }),
        query: queries.search.omit({ q: true, query: true }),
      },
    },
    one: {
      ...about,
      operationId: `get${idName(One)}`,
      summary: `One ${one}`,
      requestParams: { path: idPath(api), query: queries.one },
      responses: {
        200: json(`The ${one}.`, more ? row.extend(more.schema.shape) : row),
        404: none,
        ...always,
      },
    },
  } satisfies Record<string, Operation>;
}

/** «Credit note» → `CreditNote`, as operations are called. */
export const idName = (words: string) =>
  words.replace(/ (\w)/g, (_, letter) => letter.toUpperCase());

function writes(api: AnyRecordApi) {
  const { words, input, change, notes } = api;
  const about = { tags: [words.tag], requestParams: { path: idPath(api) } };
  const conflict = json("It can't be so with what is there by now; the message says why.", refusal);
  const removing = {
    ...about,
    summary: `Delete ${aOne(words)}`,
    description: notes.remove,
    responses: { 200: json("Deleted.", done), 404: none, 409: conflict, ...always },
  };
  return {
    add: {
      tags: about.tags,
      operationId: `add${idName(words.One)}`,
      summary: `Add ${aOne(words)}`,
      description: notes.add,
      requestParams: { header: onceHeader },
      requestBody: body(input),
      responses: {
        200: json("Added.", added),
        400: unreadable,
        409: json("The first request with this key still runs.", refusal),
        413: large,
        422: json(
          "Something can't be taken; `errors` names each field. Or the key was used with another request.",
          z.union([invalid, refusal]),
        ),
        ...always,
      },
    },
    update: {
      ...about,
      operationId: `update${idName(words.One)}`,
      summary: `Change ${aOne(words)}`,
      description: ["What is left out stays as it is.", notes.update].filter(Boolean).join(" "),
      requestBody: body(change),
      responses: {
        200: json("Changed, or as it was already.", done),
        400: unreadable,
        404: none,
        406: json("The body is empty.", refusal),
        409: conflict,
        413: large,
        422: wrong,
        ...always,
      },
    },
    remove: { ...removing, operationId: `delete${idName(words.One)}` },
    removeOldStyle: {
      ...removing,
      operationId: `delete${idName(words.One)}OldStyle`,
      summary: `Delete ${aOne(words)} (the family's old address)`,
    },
  } satisfies Record<string, Operation>;
}

const aOne = ({ one }: AnyRecordApi["words"]) => `${/^[aeiou]/.test(one) ? "an" : "a"} ${one}`;
