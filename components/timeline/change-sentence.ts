import type { useTranslations } from "next-intl";
import type { Told } from "@/lib/timeline/schema";

type Operations = ReturnType<typeof useTranslations<"operations">>;

/** What was done, in the words of the history, without its marks. */
export function changeWords(t: Operations, { operation = "", title = "" }: Told): string {
  const known = operation as Parameters<Operations>[0];
  if (!t.has(known)) return title;
  const values = { label: title, named: title ? "yes" : "no", count: 1, what: plain };
  return t.markup(known, values as never);
}

const plain = (chunks: string) => chunks;
