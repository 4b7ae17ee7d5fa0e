"use client";

import { useTranslations } from "next-intl";
import type { SampleRow } from "@/lib/clients/bulk-change";

/** The first of the clients that are meant, so that one sees whom one means. */
export function BulkSample({ sample, count }: { sample: readonly SampleRow[]; count: number }) {
  const t = useTranslations("bulk");
  const more = count - sample.length;
  return (
    <section aria-label={t("sample")} className="rounded-lg border">
      <ol className="divide-y">
        {sample.map(({ id, name, city, owner }) => (
          <li key={id} className="flex items-baseline gap-3 px-3 py-1.5">
            <span className="min-w-0 flex-1 truncate" title={name}>
              {name}
            </span>
            <span className="max-w-[45%] truncate text-muted-foreground text-sm">
              {[city, owner].filter(Boolean).join(" · ")}
            </span>
          </li>
        ))}
      </ol>
      {more > 0 && (
        <p className="figures border-t px-3 py-1.5 text-muted-foreground text-sm">
          {t("more", { count: more })}
        </p>
      )}
    </section>
  );
}
