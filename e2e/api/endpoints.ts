import { readFileSync } from "node:fs";
import type { Resource, Verb } from "@/lib/tokens/schema";

type Operation = { "x-right"?: `${Resource}:${Verb}` };
type Document = { paths: Record<string, Record<string, Operation>> };

const { paths }: Document = JSON.parse(readFileSync("docs/openapi.json", "utf8"));

/** Every call that the reference names and that takes a right. */
export const ENDPOINTS = Object.entries(paths).flatMap(([path, operations]) =>
  Object.entries(operations).flatMap(([method, operation]) => {
    const [resource, verb] = (operation["x-right"]?.split(":") ?? []) as [Resource?, Verb?];
    return resource && verb ? { method: method.toUpperCase(), path, resource, verb } : [];
  }),
);

/** The path with this in place of its parts. */
export const pathWith = (path: string, part: string) => path.replaceAll(/\{\w+\}/g, part);
