"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";

type Props = {
  waiting: boolean;
  failed: boolean;
  nothing: boolean;
  count: number;
  retry: () => void;
};

/** What there is to say of a search besides what it found. */
export function PaletteState({ waiting, failed, nothing, count, retry }: Props) {
  const t = useTranslations("palette");
  const shell = useTranslations("shell.error");
  return (
    <>
      {waiting && (
        <span className="absolute top-4 right-4 text-muted-foreground">
          <Spinner />
        </span>
      )}
      <p role="status" className="sr-only">
        {waiting || failed ? "" : t("count", { count })}
      </p>
      {failed && (
        <div role="alert" className="flex items-center justify-between gap-2 border-b px-3 py-2">
          <p>{t("error")}</p>
          <Button variant="outline" size="sm" onClick={retry}>
            {shell("retry")}
          </Button>
        </div>
      )}
      {nothing && <p className="px-3 pt-4 pb-1 text-muted-foreground">{t("nothing")}</p>}
    </>
  );
}
