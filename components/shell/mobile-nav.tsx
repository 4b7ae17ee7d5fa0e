"use client";

import { Menu } from "lucide-react";
import dynamic from "next/dynamic";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";

const fetchDrawer = () => import("./mobile-drawer").then((one) => one.MobileDrawer);
/** Comes when it is first asked for: at a desk it never is. */
const MobileDrawer = dynamic(fetchDrawer);

/** The sidebar as a drawer, on phones; following a link closes it. */
export function MobileNav({ title, children }: { title: string; children: ReactNode }) {
  const t = useTranslations("shell");
  const path = usePathname();
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  const open = openedAt === path;
  return (
    <>
      <Button
        variant="ghost"
        size="icon"
        aria-label={t("openMenu")}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpenedAt(path)}
        onPointerEnter={() => void fetchDrawer()}
        className="md:hidden"
      >
        <Menu />
      </Button>
      {openedAt !== null && (
        <MobileDrawer title={title} open={open} onOpenChange={(on) => setOpenedAt(on ? path : "")}>
          {children}
        </MobileDrawer>
      )}
    </>
  );
}
