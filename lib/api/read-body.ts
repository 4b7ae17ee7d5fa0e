import { parse } from "qs";
import { HttpRefusal } from "./http-refusal";
import { type Body, bad, readJson } from "./read-json";

const MOST_BYTES = 1024 * 1024;
const MOST_FIELDS = 1000;
const DEPTH = 6;

/**
 * Reads a body of JSON, of a form or of a form in parts, with PHP's nested names (`a[b][]=1`). What
 * can't be read is refused with what is wrong and where; no body at all is an empty one.
 */
export async function readBody(request: Request): Promise<Body> {
  const type = (request.headers.get("content-type") ?? "").toLowerCase();
  if (type.includes("multipart/form-data")) return nested(await readParts(request));
  const text = await readText(request);
  const json = type.includes("json") || /^\s*[[{]/.test(text); // curl -d calls everything a form
  return json ? readJson(text) : nested(readForm(text));
}

/** Reads a body of JSON alone, whatever its content type says. */
export const readJsonBody = async (request: Request): Promise<Body> =>
  readJson(await readText(request));

const tooLarge = () => new HttpRefusal(413, "The body is larger than 1 MB.");

async function readBytes(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (length > MOST_BYTES) throw tooLarge();
  // the server holds a sender to the length that it said; without one, every piece is counted
  return Number.isNaN(length)
    ? readPieces(request.body)
    : new Uint8Array(await request.arrayBuffer());
}

async function readPieces(body: Request["body"]): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body ?? []) {
    size += piece.length;
    if (size > MOST_BYTES) throw tooLarge();
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces, size));
}

async function readText(request: Request): Promise<string> {
  const bytes = await readBytes(request);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw bad("The body is not UTF-8 text.");
  }
}

type Fields = Iterable<[string, unknown]>;

/** As a browser reads it: a % that begins nothing stands for itself. */
function readForm(text: string): Fields {
  const unreadable = text.split("&").find((pair) => !isUtf8(pair));
  if (unreadable === undefined) return new URLSearchParams(text);
  const [name = ""] = unreadable.split("=");
  throw bad(`The field «${name.slice(0, 100)}» of the body is not UTF-8 text.`);
}

function isUtf8(pair: string): boolean {
  try {
    return decodeURIComponent(pair.replace(/%(?![\da-f]{2})/gi, "%25")) !== null;
  } catch {
    return false;
  }
}

async function readParts(request: Request): Promise<Fields> {
  const bytes = await readBytes(request);
  if (!bytes.length) return [];
  const type = request.headers.get("content-type") ?? "";
  try {
    return await new Response(bytes, { headers: { "content-type": type } }).formData();
  } catch {
    throw bad("The body is not the form in parts that its Content-Type says: check the boundary.");
  }
}

/** `groups_in[]=1`, `custom_fields[customers][3]=x`: names with brackets become lists and objects. */
function nested(fields: Fields): Body {
  const flat = new Map<string, unknown[]>();
  let count = 0;
  for (const [name, value] of fields) {
    if (++count > MOST_FIELDS) throw bad(`The body has more than ${MOST_FIELDS} fields.`);
    flat.set(name, [...(flat.get(name) ?? []), value]);
  }
  const lone = [...flat].map(([name, values]) => [name, lastUnlessList(name, values)]);
  const options = { depth: DEPTH, arrayLimit: 0, parameterLimit: MOST_FIELDS };
  return parse(Object.fromEntries(lone) as unknown as string, options);
}

/** As PHP has it: of a name said twice the last counts, unless it ends in []. */
const lastUnlessList = (name: string, values: unknown[]) =>
  name.endsWith("[]") ? values : values.at(-1);
