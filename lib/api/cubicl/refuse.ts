import { english } from "../../english";
import { type AppError, type Fields, STATUS, toAppError } from "../../errors";
import type { Answer } from "../answer";
import type { Dialect } from "../endpoint";
import { HttpRefusal } from "../http-refusal";
import { draftLimitHeaders } from "../limit-headers";

export type FieldProblem = { pointer: string; detail: string };

/** What is refused, as RFC 9457 tells it, with a number of our own. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  /** The status times a hundred, and which of its reasons; the same reason has always the same number. */
  code: number;
  errors: FieldProblem[];
};

const TITLES: Record<number, string> = {
  400: "Bad request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not found",
  405: "Method not allowed",
  409: "Conflict",
  412: "Precondition failed",
  413: "Content too large",
  422: "Unprocessable content",
  429: "Too many requests",
  500: "Internal error",
  503: "Not available",
};

/** Reasons that a program may want to tell apart, by what our own refusals carry. */
const REASONS: Record<string, { code: number; type: string; title: string }> = {
  duplicate: { code: 40901, type: "duplicate-fiscal-code", title: "Duplicate fiscal code" },
  idempotency_in_progress: {
    code: 40902,
    type: "idempotency-key-in-flight",
    title: "Request in flight",
  },
  idempotency_key_reused: {
    code: 42201,
    type: "idempotency-key-reused",
    title: "Idempotency key reused",
  },
};

type Told = { status: number; detail: string; errors?: FieldProblem[]; reason?: string };

function problem({ status, detail, errors = [], reason = "" }: Told): Problem {
  const known = REASONS[reason];
  return {
    type: known ? `urn:clientele:problem:${known.type}` : "about:blank",
    title: known?.title ?? TITLES[status] ?? "Refused",
    status,
    detail,
    code: known?.code ?? status * 100,
    errors,
  };
}

/** A refusal as this dialect tells it: problem details. */
export const cubicl: Dialect = {
  refuse: (error) =>
    error instanceof HttpRefusal ? fromHttp(error) : fromDomain(toAppError(error)),
  refusalHeaders: { "content-type": "application/problem+json; charset=utf-8" },
  limitHeaders: draftLimitHeaders,
};

const answer = (told: Told, headers: Record<string, string> = {}): Answer => ({
  status: told.status,
  body: problem(told),
  headers: { ...cubicl.refusalHeaders, ...headers },
});

function fromHttp({ status, message: detail, headers, more }: HttpRefusal): Answer {
  const { errors, error: reason } = more as { errors?: FieldProblem[]; error?: string };
  return answer({ status, detail, errors, reason }, headers);
}

function fromDomain(error: AppError): Answer {
  const { code, message: detail, key, fields } = error;
  const errors = fieldProblems(fields);
  if (code === "unauthorized")
    return answer({ status: 401, detail }, { "www-authenticate": "Bearer" });
  if (key === "errors.stale") return answer({ status: 412, detail });
  const reason = key === "errors.duplicate" ? "duplicate" : undefined;
  return answer({ status: STATUS[code], detail: sentence(detail, errors), errors, reason });
}

/** The fields of a refusal by their places in the body. */
export const fieldProblems = (fields: Fields): FieldProblem[] =>
  Object.entries(fields).flatMap(([path, keys]) =>
    (keys ?? []).map((key) => ({ pointer: pointer(path), detail: english(key) })),
  );

/** What the domain calls otherwise than the wire. */
const ON_THE_WIRE: Record<string, string> = {
  legalName: "fullname",
  custom: "customFields",
  portalManagerIds: "portalCustomerManagerIds",
};
const HALVES = /^(firstName|lastName)$/; // of a contact's name, which is one on the wire

function pointer(path: string): string {
  const [field = "", ...rest] = path.split(".");
  const inner = field === "custom" ? [rest.join(".")] : rest.filter((part) => !HALVES.test(part));
  const parts = [ON_THE_WIRE[field] ?? field, ...inner].filter(Boolean);
  return `#/${parts.map((part) => part.replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;
}

const MOST_SAID = 5; // the rest is in `errors`

/** «#/name: This can't be empty.»; what is said of no field stays as it is. */
export function sentence(otherwise: string, errors: readonly FieldProblem[]): string {
  if (!errors.length) return otherwise;
  const said = errors.slice(0, MOST_SAID).map((one) => `${one.pointer}: ${one.detail}`);
  return said.join(" ");
}
