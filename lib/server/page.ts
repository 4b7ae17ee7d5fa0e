import "server-only";
import { notFound } from "next/navigation";
import { AppError } from "../errors";

const HIDDEN = ["not_found", "forbidden"];

/** Reads for a page: what is not there, or not for this person's eyes, is a 404. */
export async function found<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof AppError && HIDDEN.includes(error.code)) notFound();
    throw error;
  }
}
