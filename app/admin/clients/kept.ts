import "server-only";
import { refresh } from "next/cache";

/** Refused or not, the page shows what is there now. */
export async function kept<T>(saving: Promise<T>): Promise<T> {
  try {
    return await saving;
  } finally {
    refresh();
  }
}
