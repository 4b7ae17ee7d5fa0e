import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Monogram } from "@/components/clients/monogram";
import { Badge } from "@/components/ui/badge";
import { formatDateTime } from "@/lib/format";

type Props = {
  /** Who said it; nobody where a program did that acts for nobody. */
  author: string | null;
  /** She is one of the client's people. */
  ofClient: boolean;
  at: number;
  zone: string;
  text: string;
  /** It is on its way. */
  pending?: boolean;
  /** It was written anew since. */
  edited?: boolean;
  menu?: ReactNode;
};

/** Something that was said: by whom, when, and what. */
export function Message({ author, ofClient, at, zone, text, pending, edited, menu }: Props) {
  const t = useTranslations("tickets");
  const locale = useLocale();
  const name = author ?? t("program");
  return (
    <div
      data-pending={pending || undefined}
      data-ours={!ofClient || undefined}
      className="rounded-lg border bg-card px-3 py-2.5 transition-opacity data-ours:border-transparent data-ours:bg-muted data-pending:opacity-60 sm:px-4"
    >
      <div className="flex min-h-7 items-center gap-2">
        <Monogram name={name} className="size-6 rounded-full" />
        <p className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2">
          <span className="min-w-0 truncate font-medium">{name}</span>
          {ofClient && <Badge variant="outline">{t("contact")}</Badge>}
          <time
            dateTime={new Date(at).toISOString()}
            className="figures text-muted-foreground text-sm"
          >
            {formatDateTime(at, locale, zone)}
          </time>
          {edited && <span className="text-muted-foreground text-sm">{t("edited")}</span>}
        </p>
        {menu}
      </div>
      <p className="mt-1.5 whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
    </div>
  );
}
