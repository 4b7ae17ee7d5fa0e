import type { DocumentCounts } from "../../clients/documents";
import type { Duplicates } from "../../clients/fiscal-duplicates";
import { type AppError, type Fields, STATUS, toAppError } from "../../errors";
import type { Answer } from "../answer";
import type { Dialect } from "../endpoint";
import { HttpRefusal } from "../http-refusal";
import { limitHeaders } from "../limit-headers";
import { fieldSentence } from "./field-sentence";

/** What the domain calls otherwise than the wire. */
const ON_THE_WIRE = new Map<string, string>(
  Object.entries({
    name: "company",
    legalName: "company",
    fiscalCode: "vat",
    phone: "phonenumber",
    groupIds: "groups_in",
    currency: "default_currency",
    language: "default_language",
    custom: "custom_fields",
    street: "address",
    county: "state",
    firstName: "firstname",
    lastName: "lastname",
    position: "title",
    primary: "is_primary",
    clientId: "customer_id",
  }),
);

/** A refusal as the family tells it: `{"status": false, "message": …}`. */
export const crmconnect: Dialect = {
  refuse: (error) =>
    error instanceof HttpRefusal ? fromHttp(error) : fromDomain(toAppError(error)),
  refusalHeaders: {},
  limitHeaders,
};

const fromHttp = ({ status, message, headers, more }: HttpRefusal): Answer => ({
  status,
  body: { status: false, message, ...more },
  headers,
});

function fromDomain(error: AppError): Answer {
  const { code, message } = error;
  if (code === "invalid") return invalid(error);
  if (isDuplicate(error)) return duplicate(error);
  const { documents } = (error.data ?? {}) as { documents?: DocumentCounts };
  if (documents) return referredTo(message, documents);
  const said = code === "not_found" ? NO_DATA : message;
  const headers = code === "unauthorized" ? { "www-authenticate": "Bearer" } : undefined;
  return { status: STATUS[code], body: { status: false, message: said }, headers };
}

const MOST_SAID = 20; // the rest is in `errors`

export const NO_DATA = "No data were found";

export const nothingSent = () => new HttpRefusal(406, "Data Not Acceptable OR Not Provided");

function invalid({ fields }: AppError): Answer {
  const { errors, message } = told(fields);
  return {
    status: STATUS.invalid,
    body: { status: false, error: "validation_failed", message, errors },
  };
}

type ToWire = (path: string) => string;

function told(fields: Fields, toWire: ToWire = wireName) {
  const errors = sentences(fields, toWire);
  const said = [...new Set(Object.values(errors))];
  return { errors, message: said.slice(0, MOST_SAID).join(" ") };
}

/** Contacts tell of fields that can't be taken in the family's older way: a 409, with a map in `error`. */
export function refuseContact(error: unknown): never {
  const { fields } = toAppError(error);
  if (!Object.keys(fields).length) throw error;
  const { errors, message } = told(fields);
  throw new HttpRefusal(STATUS.conflict, message, { more: { error: errors } });
}

/** Records have names of their own: `toWire` says how a field was called where it was sent. */
export const refuseRecord =
  (toWire: ToWire) =>
  (error: unknown): never => {
    const { fields } = toAppError(error);
    if (!Object.keys(fields).length) throw error;
    const { errors, message } = told(fields, toWire);
    const more = { error: "validation_failed", errors };
    throw new HttpRefusal(STATUS.invalid, message, { more });
  };

function sentences(fields: Fields, toWire: ToWire): Record<string, string> {
  const pairs = Object.entries(fields).map(([path, keys]) => {
    const field = toWire(path);
    return [field, fieldSentence(field, keys?.[0] ?? "")];
  });
  return Object.fromEntries(pairs);
}

const LONGEST_ID = 40; // an answer is no longer than what was sent

/** `custom_fields[customers][7]` as it was sent; of a list, the list. */
function wireName(path: string): string {
  const [, id] = /^(?:custom|custom_fields)\.(.*)/s.exec(path) ?? [];
  if (id !== undefined) return `custom_fields[customers][${id.slice(0, LONGEST_ID)}]`;
  const [name = ""] = path.split(".");
  return ON_THE_WIRE.get(name) ?? name;
}

const isDuplicate = ({ data }: AppError) =>
  typeof data === "object" && data !== null && "duplicateOf" in data;

function duplicate({ message, data }: AppError): Answer {
  const { duplicateOf } = data as Duplicates;
  const named = duplicateOf.map(({ id, name }) => ({
    userid: String(id),
    id: String(id),
    company: name,
  }));
  return {
    status: STATUS.conflict,
    body: { status: false, error: "duplicate", message, duplicate_of: named },
  };
}

/** Why a customer can't be deleted, with how many of what refer to it. */
function referredTo(message: string, { creditNotes, ...others }: DocumentCounts): Answer {
  const references = { ...others, credit_notes: creditNotes };
  return { status: STATUS.conflict, body: { status: false, message, references } };
}
