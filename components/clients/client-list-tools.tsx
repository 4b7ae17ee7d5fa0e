import { Plus } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { SearchBox } from "@/components/data-table/search-box";
import { PageHeader } from "@/components/shell/page-header";
import { Button } from "@/components/ui/button";
import { newAddress } from "./addresses";
import { ExportLink } from "./export-link";

export function ClientListHeader({ canCreate }: { canCreate: boolean }) {
  const t = useTranslations("clients");
  return (
    <PageHeader
      title={t("title")}
      actions={
        canCreate && (
          <Button asChild>
            <Link href={newAddress() as Route}>
              <Plus />
              {t("new")}
            </Link>
          </Button>
        )
      }
    />
  );
}

export function ClientListTools({ q, canExport }: { q: string; canExport: boolean }) {
  const t = useTranslations("clients");
  return (
    <div className="flex w-full items-center gap-2">
      <SearchBox
        label={t("search")}
        placeholder={t("searchHint")}
        drop={["after", "before", "from"]}
        className="min-w-0 flex-1 sm:flex-none"
      />
      <div className="ml-auto flex items-center gap-2">
        {canExport && <ExportLink list={{ q }} />}
      </div>
    </div>
  );
}
