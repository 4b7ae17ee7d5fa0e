import { createHash } from "node:crypto";
import { AppError } from "../errors";
import { type CsvSource, openBytes } from "./open-bytes";

export type Encoding = "utf8" | "win1250" | "utf16-le" | "utf16-be";
type Scan = { encoding: Encoding; hash: string; bytes: number };

const WORKBOOK = /^(504b0304|d0cf11e0)/; // .xlsx and .ods, .xls

function encodingOf(head: string, isUtf8: boolean, hasNul: boolean): Encoding {
  if (head === "") throw new AppError("invalid", "The file is empty.");
  if (WORKBOOK.test(head)) {
    throw new AppError("invalid", "The file is a workbook. Save it as CSV, then import that.");
  }
  if (head.startsWith("fffe")) return "utf16-le";
  if (head.startsWith("feff")) return "utf16-be";
  if (hasNul) throw new AppError("invalid", "The file is no text. Save the table as CSV (UTF-8).");
  return isUtf8 ? "utf8" : "win1250";
}

/** A decoder that throws where the bytes stop being UTF-8; remembers that they did. */
function utf8Check() {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let valid = true;
  const decode = (chunk?: Uint8Array) => {
    if (!valid) return false;
    try {
      decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      valid = false;
    }
    return valid;
  };
  return { push: (chunk: Uint8Array) => decode(chunk), end: () => decode() };
}

/** Reads the whole file once, by streaming: what it is written in, and the SHA-256 of its bytes. */
export async function scan(source: CsvSource): Promise<Scan> {
  const hash = createHash("sha256");
  const utf8 = utf8Check();
  let head = "";
  let hasNul = false;
  let bytes = 0;
  for await (const chunk of openBytes(source)) {
    if (head.length < 8) head += Buffer.from(chunk.subarray(0, 4)).toString("hex");
    hasNul ||= chunk.includes(0);
    utf8.push(chunk);
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { encoding: encodingOf(head, utf8.end(), hasNul), hash: hash.digest("hex"), bytes };
}
