import { Plus } from "lucide-react";
import type { Route } from "next";
import { useTranslations } from "next-intl";
import { SearchBox } from "@/components/data-table/search-box";
import { FilterBar } from "@/components/filters/filter-bar";
import { PageHeader } from "@/components/shell/page-header";
import { Button } from "@/components/ui/button";
import { NearLink } from "@/components/ui/near-link";
import { ColumnsMenu } from "@/components/views/columns-menu";
import type { ViewActions } from "@/components/views/view-actions";
import { ViewMenu } from "@/components/views/view-menu";
import { ViewSave } from "@/components/views/view-save";
import { ViewTabs } from "@/components/views/view-tabs";
import type { ClientRights } from "@/lib/clients/schema";
import { newAddress } from "./addresses";
import { ExportMenu } from "./export-menu";
import type { ListView } from "./list-view";

export function ClientListHeader({ canCreate }: { canCreate: boolean }) {
  const t = useTranslations("clients");
  return (
    <PageHeader
      title={t("title")}
      className="pb-2"
      actions={
        canCreate && (
          <Button asChild>
            <NearLink href={newAddress() as Route}>
              <Plus />
              {t("new")}
            </NearLink>
          </Button>
        )
      }
    />
  );
}

type ToolsProps = { view: ListView; actions: ViewActions };

/** The views, and what can be done with the one that is open. */
export function ClientListViews({ view, actions }: ToolsProps) {
  const { shown, views } = view;
  return (
    <div className="mb-3 flex items-center gap-1 border-b px-2 sm:px-4">
      <ViewTabs views={views} current={shown.view.key} />
      <ViewMenu key={shown.view.key} view={shown.view} actions={actions} />
    </div>
  );
}

/** Search, filters, and what is kept of them. */
export function ClientListTools({ view, can, actions }: ToolsProps & { can: ClientRights }) {
  const t = useTranslations("clients");
  const { search, shown, rows } = view;
  const { filter, sort, columns, density } = shown;
  const { settings } = shown.view;
  return (
    <div className="flex w-full flex-wrap items-start gap-2">
      <SearchBox
        label={t("search")}
        placeholder={t("searchHint")}
        drop={["after", "before", "from"]}
        className="min-w-36 flex-1 sm:flex-none"
      />
      <div className="order-last flex w-full min-w-0 flex-wrap gap-1 xl:order-none xl:w-auto xl:flex-1">
        <FilterBar
          filter={filter}
          saved={settings.filter}
          fields={view.filter.fields}
          problems={view.filter.problems}
        />
      </div>
      <div className="ml-auto flex flex-wrap items-center justify-end gap-2">
        {shown.changed && <ViewSave view={shown.view} now={shown.kept} actions={actions} />}
        <ColumnsMenu
          key={shown.view.key}
          columns={view.columns.map(({ key, label }) => ({ key, label }))}
          offered={view.offered.map(({ key, label }) => ({ key, label }))}
          density={density}
          saved={settings}
        />
        {can.export && rows.length > 0 && (
          <ExportMenu list={{ q: search.q, filter, sort }} columns={columns} />
        )}
      </div>
    </div>
  );
}
