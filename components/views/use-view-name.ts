import { useTranslations } from "next-intl";
import { isReadyMade } from "@/lib/views/ready-made";
import type { SavedView } from "@/lib/views/schema";

/** What a view is called: the ready-made ones in the reader's language. */
export function useViewName() {
  const t = useTranslations("views.ready");
  return ({ key, name }: Pick<SavedView, "key" | "name">) =>
    name ?? (isReadyMade(key) ? t(key) : key);
}
