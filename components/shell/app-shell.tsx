import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { TooltipProvider } from "@/components/ui/tooltip";
import { AccountMenu, type AccountMenuProps } from "./account-menu";
import { MobileNav } from "./mobile-nav";
import { NavList } from "./nav-list";
import { QueryProvider } from "./query-provider";
import { Sidebar, type SidebarProps } from "./sidebar";

export type AppShellProps = SidebarProps & {
  account: AccountMenuProps;
  /** In the middle and at the right of the top bar: search, activity, bell. */
  search?: ReactNode;
  tools?: ReactNode;
  children: ReactNode;
};

/** Sidebar, top bar and the place for a page. A page brings its own `PageBreadcrumb`. */
export async function AppShell(props: AppShellProps) {
  const t = await getTranslations("shell");
  const { workspace, nav, account, folded, search, tools, children } = props;
  return (
    <QueryProvider>
      <TooltipProvider>
        <div data-shell data-folded={folded} className="group/shell flex min-h-dvh">
          <a href="#content" className="skip-link">
            {t("skip")}
          </a>
          <Sidebar workspace={workspace} nav={nav} folded={folded} />
          <div className="flex min-w-0 flex-1 flex-col">
            <header className="sticky top-0 z-30 flex h-12 shrink-0 items-center justify-end gap-1 border-b bg-background px-2 sm:px-3">
              <div className="mr-auto md:hidden">
                <MobileNav title={workspace.name}>
                  <NavList sections={nav} label={t("navigation")} />
                </MobileNav>
              </div>
              {search}
              {tools}
              <AccountMenu {...account} />
            </header>
            <main id="content" tabIndex={-1} className="flex min-w-0 flex-1 flex-col outline-none">
              {children}
            </main>
          </div>
        </div>
      </TooltipProvider>
    </QueryProvider>
  );
}
