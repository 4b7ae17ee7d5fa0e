import {
  History,
  KeyRound,
  Table2,
  Tags,
  TextCursorInput,
  Trash2,
  UserRound,
  Users,
} from "lucide-react";
import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import type { NavItem, NavSection } from "@/components/shell/nav-list";
import { viewAddress } from "@/components/views/view-address";
import { type Context, may } from "@/lib/context";
import type { SavedView } from "@/lib/views/schema";

const MOST_VIEWS = 8; // the tabs of the list have them all

/** A view that somebody keeps; the ready-made ones are tabs of the list. */
const toItem = ({ key, name }: SavedView): NavItem[] =>
  name ? [{ href: viewAddress(key) as Route, label: name, icon: <Table2 /> }] : [];

/** The sidebar's links: the pages that this person may open. */
export async function navigation(ctx: Context, views: readonly SavedView[]): Promise<NavSection[]> {
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
  const pages = may(ctx, "fields.write") ? [groups, fields, trash] : [groups, trash];
  const inside = [...views.flatMap(toItem).slice(0, MOST_VIEWS), ...pages];
  return [
    { items: [{ ...clients, items: inside }, history] },
    ...(may(ctx, "users.manage") ? [{ items: [api, team] }] : []),
  ];
}
