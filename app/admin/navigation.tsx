import { History, KeyRound, Trash2, UserRound, Users } from "lucide-react";
import { getTranslations } from "next-intl/server";
import type { NavSection } from "@/components/shell/nav-list";
import { type Context, may } from "@/lib/context";

/** The sidebar's links: the pages that this person may open. */
export async function navigation(ctx: Context): Promise<NavSection[]> {
  const t = await getTranslations("nav");
  const trash = { href: "/admin/clients/trash", label: t("trash"), icon: <Trash2 /> } as const;
  const clients = { href: "/admin/clients", label: t("clients"), icon: <UserRound /> } as const;
  const history = { href: "/admin/history", label: t("history"), icon: <History /> } as const;
  const team = { href: "/admin/team", label: t("team"), icon: <Users /> } as const;
  const api = { href: "/admin/api/api_management", label: t("api"), icon: <KeyRound /> } as const;
  return [
    { items: [{ ...clients, items: [trash] }, history] },
    ...(may(ctx, "users.manage") ? [{ items: [api, team] }] : []),
  ];
}
