import { Plus } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
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

type ToolsProps = { q: string; filter: ReactNode; canExport: boolean };

export function ClientListTools({ q, filter, canExport }: ToolsProps) {
  const t = useTranslations("clients");
  return (
    <div className="flex w-full flex-wrap items-start gap-2">
      <SearchBox
        label={t("search")}
        placeholder={t("searchHint")}
        drop={["after", "before", "from"]}
        className="min-w-0 flex-1 sm:flex-none"
      />
      <div className="order-last flex w-full min-w-0 flex-wrap gap-1 xl:order-none xl:w-auto xl:flex-1">
        {filter}
      </div>
      <div className="ml-auto flex items-center gap-2">{canExport && <ExportLink q={q} />}</div>
    </div>
  );
}
