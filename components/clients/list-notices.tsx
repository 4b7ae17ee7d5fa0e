import { useTranslations } from "next-intl";
import type { ListShown } from "./list-view";

/** What the address or the view asks for and is no longer there. */
export function ListNotices({ shown }: { shown: ListShown }) {
  const t = useTranslations("views");
  const { gone, missing } = shown;
  if (!gone && !missing.length) return null;
  return (
    <div role="status" className="border-b bg-muted px-4 py-2 sm:px-6">
      {gone && <p>{t("gone")}</p>}
      {missing.length > 0 && (
        <p>{t("missing", { count: missing.length, names: missing.join(", ") })}</p>
      )}
    </div>
  );
}
