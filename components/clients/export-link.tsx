import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

export const exportAddress = "/admin/clients/export";

/** Everything in the list as a file, not only the page in sight. */
export function ExportLink({ q }: { q: string }) {
  const t = useTranslations("clients.export");
  const href = q ? `${exportAddress}?q=${encodeURIComponent(q)}` : exportAddress;
  return (
    <Button asChild variant="outline" className="pointer-coarse:h-11">
      <a href={href} download title={t(q ? "matching" : "all")}>
        <Download />
        <span className="max-sm:sr-only">{t("button")}</span>
      </a>
    </Button>
  );
}
