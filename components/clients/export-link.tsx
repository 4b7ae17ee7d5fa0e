import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { ListInput } from "@/lib/clients/schema";

export const exportAddress = "/admin/clients/export";

type Props = {
  list: Partial<ListInput>;
  /** The view's columns; without them all fields, as an import knows them. */
  columns?: readonly string[];
};

/** Everything in the list as a file, not only the page in sight. */
export function ExportLink({ list, columns = [] }: Props) {
  const t = useTranslations("clients.export");
  const asked = Object.entries({ ...list, columns: columns.join(",") });
  const params = new URLSearchParams(asked.filter(([, value]) => value));
  const href = params.size ? `${exportAddress}?${params}` : exportAddress;
  return (
    <Button asChild variant="outline" className="pointer-coarse:h-11">
      <a href={href} title={t(list.q || list.filter ? "matching" : "all")}>
        <Download />
        <span className="max-sm:sr-only">{t("button")}</span>
      </a>
    </Button>
  );
}
