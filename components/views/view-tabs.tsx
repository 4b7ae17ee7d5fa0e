import { Users } from "lucide-react";
import type { Route } from "next";
import { useTranslations } from "next-intl";
import { Tab, Tabs } from "@/components/ui/tabs";
import type { SavedView } from "@/lib/views/schema";
import { useViewName } from "./use-view-name";
import { viewAddress } from "./view-address";

type Props = { views: SavedView[]; current: string };

/** The views of the list; each is an address. */
export function ViewTabs({ views, current }: Props) {
  const t = useTranslations("views");
  const nameOf = useViewName();
  return (
    <Tabs aria-label={t("title")} className="min-w-0 flex-1 border-b-0">
      {views.map((view) => (
        <Tab key={view.key} href={viewAddress(view.key) as Route} active={view.key === current}>
          <span className="max-w-48 truncate" title={nameOf(view)}>
            {nameOf(view)}
          </span>
          {view.owner && view.shared && (
            <>
              <Users aria-hidden className="size-3 text-muted-foreground" />
              <span className="sr-only">({t("sharedBy", { name: view.owner.name })})</span>
            </>
          )}
        </Tab>
      ))}
    </Tabs>
  );
}
