import type { ZodOpenApiOperationObject } from "zod-openapi";
import type { Standing } from "../tokens/call-windows";
import type { Resource, Verb } from "../tokens/schema";
import type { TokenHolder } from "../tokens/token-holder";
import type { Answer } from "./answer";

/** One call, once it is known who makes it. */
export type Call = {
  holder: TokenHolder;
  request: Request;
  query: URLSearchParams;
  /** A part of the path, decoded. */
  param: (name: string) => string;
  /** Writes a bug down for us. */
  complain: (error: unknown) => void;
};

export type Method = "get" | "post" | "put" | "delete";

/** An address of the API: what it takes, what it does, and what its reference says of it. */
export type Endpoint = {
  method: Method;
  /** With parts as `:id`. */
  path: string;
  /** Null: any token will do. */
  needs: [Resource, Verb] | null;
  run: (call: Call) => Promise<Answer>;
  doc: ZodOpenApiOperationObject;
};

/** How one of the contracts tells a refusal, and how many calls are left. */
export type Dialect = {
  refuse: (error: unknown) => Answer;
  /** What any refusal's headers say; one that is given again says it again. */
  refusalHeaders: Record<string, string>;
  limitHeaders: (holder: TokenHolder, standing: Standing) => Record<string, string>;
};
