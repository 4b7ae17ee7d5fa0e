import {
  Boxes,
  CircleUser,
  Download,
  History,
  KeyRound,
  Plus,
  TextCursorInput,
  Trash2,
  Users,
} from "lucide-react";
import type { ReactNode } from "react";

export const PALETTE_PAGES = {
  new: { href: "/admin/clients/new", icon: <Plus /> },
  export: { href: "/admin/clients/export", icon: <Download />, download: true },
  groups: { href: "/admin/clients/groups", icon: <Boxes /> },
  fields: { href: "/admin/clients/fields", icon: <TextCursorInput /> },
  trash: { href: "/admin/clients/trash", icon: <Trash2 /> },
  history: { href: "/admin/history", icon: <History /> },
  team: { href: "/admin/team", icon: <Users /> },
  api: { href: "/admin/api/api_management", icon: <KeyRound /> },
  account: { href: "/admin/account", icon: <CircleUser /> },
} satisfies Record<string, { href: string; icon: ReactNode; download?: boolean }>;

export type PalettePage = keyof typeof PALETTE_PAGES;
