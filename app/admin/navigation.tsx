import { History, KeyRound, Tags, TextCursorInput, Trash2, UserRound, Users } from "lucide-react";
import { getTranslations } from "next-intl/server";
import type { NavSection } from "@/components/shell/nav-list";
import { type Context, may } from "@/lib/context";

/** The sidebar's links: the pages that this person may open. */
export async function navigation(ctx: Context): Promise<NavSection[]> {
  const t = await getTranslations("nav");
  const fields = {
    href: "/admin/clients/fields",
    label: t("fields"),
    icon: <TextCursorInput />,
  } as const;
  const groups = { href: "/admin/clients/groups", label: t("groups"), icon: <Tags /> } as const;
  const trash = { href: "/admin/clients/trash", label: t("trash"), icon: <Trash2 /> } as const;
  const clients = { href: "/admin/clients", label: t("clients"), icon: <UserRound /> } as const;
  const history = { href: "/admin/history", label: t("history"), icon: <History /> } as const;
  const team = { href: "/admin/team", label: t("team"), icon: <Users /> } as const;
  const api = { href: "/admin/api/api_management", label: t("api"), icon: <KeyRound /> } as const;
  const inside = may(ctx, "fields.write") ? [groups, fields, trash] : [groups, trash];
  return [
    { items: [{ ...clients, items: inside }, history] },
    ...(may(ctx, "users.manage") ? [{ items: [api, team] }] : []),
  ];
}
