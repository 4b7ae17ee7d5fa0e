import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { NearLink } from "@/components/ui/near-link";
import { FoldButton } from "./fold-button";
import { Mark } from "./mark";
import { NavList, type NavSection } from "./nav-list";

export type SidebarProps = {
  workspace: { name: string; href: Route };
  nav: NavSection[];
  /** What the `sidebar` cookie says. */
  folded: boolean;
};

export async function Sidebar({ workspace, nav, folded }: SidebarProps) {
  const t = await getTranslations("shell");
  return (
    <aside className="sticky top-0 z-40 hidden h-dvh w-58 shrink-0 flex-col border-r bg-sidebar transition-[width] group-data-[folded=true]/shell:w-13 md:flex">
      <div className="flex h-12 shrink-0 items-center px-2">
        <NearLink
          href={workspace.href}
          title={workspace.name}
          className="fold-center flex h-9 min-w-0 flex-1 items-center gap-2 rounded-md px-1.5 font-medium transition-colors hover:bg-accent focus-visible:-outline-offset-2"
        >
          <Mark />
          <span className="fold-sr truncate">{workspace.name}</span>
        </NearLink>
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto overflow-x-hidden py-2">
        <NavList sections={nav} label={t("navigation")} />
      </div>
      <div className="fold-center flex h-12 shrink-0 items-center px-2">
        <FoldButton folded={folded} />
      </div>
    </aside>
  );
}
