"use client";

import { Menu } from "lucide-react";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Sheet, SheetContent, SheetTrigger } from "@/components/ui/sheet";

/** The sidebar as a drawer, on phones; following a link closes it. */
export function MobileNav({ title, children }: { title: string; children: ReactNode }) {
  const t = useTranslations("shell");
  const path = usePathname();
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  return (
    <Sheet open={openedAt === path} onOpenChange={(open) => setOpenedAt(open ? path : null)}>
      <SheetTrigger asChild>
        <Button variant="ghost" size="icon" aria-label={t("openMenu")} className="md:hidden">
          <Menu />
        </Button>
      </SheetTrigger>
      <SheetContent side="left" title={title} className="w-72 bg-sidebar">
        <div className="py-2">{children}</div>
      </SheetContent>
    </Sheet>
  );
}
