import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const pack = promisify(gzip);

/** What stays the same while the process lives, kept in both forms in which it is sent. */
export type StillFile = {
  type: string;
  plain: Uint8Array<ArrayBuffer>;
  packed: Uint8Array<ArrayBuffer>;
  etag: string;
};

export async function stillFile(type: string, content: string | Uint8Array): Promise<StillFile> {
  const plain = new Uint8Array(Buffer.from(content));
  const packed = new Uint8Array(await pack(plain, { level: 9 }));
  return { type, plain, packed, etag: `W/"${hashOf(content)}"` };
}

export const hashOf = (content: string | Uint8Array) =>
  createHash("sha256").update(content).digest("base64url").slice(0, 12);

/** The file as this request can take it; nothing when it has it already. */
export function sendStill(request: Request, file: StillFile, more: HeadersInit) {
  const headers = new Headers(more);
  headers.set("etag", file.etag);
  headers.set("vary", "accept-encoding");
  headers.set("x-content-type-options", "nosniff");
  if (request.headers.get("if-none-match")?.includes(file.etag))
    return new Response(null, { status: 304, headers });
  headers.set("content-type", file.type);
  if (!takesGzip(request)) return new Response(file.plain, { headers });
  headers.set("content-encoding", "gzip");
  return new Response(file.packed, { headers });
}

/** Behind Next nobody does: it drops the header that says so, and packs answers itself. */
const takesGzip = (request: Request) =>
  !("nextUrl" in request) &&
  /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(request.headers.get("accept-encoding") ?? "");
