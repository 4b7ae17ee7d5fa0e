import { cookies } from "next/headers";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { ActivityTray } from "@/components/activity/activity-tray";
import { CommandBar } from "@/components/palette/command-bar";
import { AppShell } from "@/components/shell/app-shell";
import { COOKIES } from "@/lib/preferences";
import { staffContext } from "@/lib/server/auth";
import { readSettings } from "@/lib/settings/queries";
import { getProfile } from "@/lib/users/queries";
import { listViews } from "@/lib/views/queries";
import { savePreferences, signOut } from "../actions";
import { forceUndo, stop, undo } from "./actions";
import { navigation } from "./navigation";
import { palettePages } from "./palette-pages";
import { paletteViews } from "./palette-views";

/** The shell around every page of the staff. Each page asks for itself who is there. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const ctx = await staffContext();
  const saved = listViews(ctx);
  const [{ name: workspace }, { name, email, theme }, nav, views, language, jar] =
    await Promise.all([
      readSettings(ctx.db),
      getProfile(ctx),
      saved.then((all) => navigation(ctx, all)),
      saved.then(paletteViews),
      getLocale(),
      cookies(),
    ]);
  const account = { name, email, theme, language, accountHref: "/admin/account" } as const;
  const actions = { setTheme: savePreferences, setLanguage: savePreferences, signOut };
  const preferences = { theme, language, ...actions };
  return (
    <AppShell
      workspace={{ name: workspace, href: "/admin/clients" }}
      nav={nav}
      folded={jar.get(COOKIES.sidebar)?.value === "folded"}
      account={{ ...account, ...actions }}
      search={<CommandBar pages={palettePages(ctx)} views={views} preferences={preferences} />}
      tools={<ActivityTray actions={{ undo, force: forceUndo, stop }} />}
    >
      {children}
    </AppShell>
  );
}
