import { useLocale, useTranslations } from "next-intl";
import { formatCount } from "@/lib/format";
import type { TokenItem } from "@/lib/tokens/schema";
import type { TokenOptions } from "./token-options";

type Props = { token: TokenItem; defaults: TokenOptions["defaults"] };

/** How often it may call: «600 in 60 s», or as the workspace says. */
export function TokenLimit({ token, defaults }: Props) {
  const t = useTranslations("api.limit");
  const locale = useLocale();
  if (token.unlimited) return t("unlimited");
  const own = token.quota !== null || token.windowSeconds !== null;
  const words = t("in", {
    quota: formatCount(token.quota ?? defaults.quota, locale),
    seconds: formatCount(token.windowSeconds ?? defaults.windowSeconds, locale),
  });
  if (own) return words;
  return (
    <span className="text-muted-foreground" title={t("defaultText", { limit: words })}>
      {t("default")}
    </span>
  );
}
