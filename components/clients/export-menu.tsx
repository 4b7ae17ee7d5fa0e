"use client";

import { Columns3, Download, TableProperties } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import type { ListInput } from "@/lib/clients/schema";
import { exportOf } from "./export-address";

type Props = { list: Partial<ListInput>; columns: readonly string[] };

/** Everything in the list as a file, not only the page in sight: as it is seen, or all there is. */
export function ExportMenu({ list, columns }: Props) {
  const t = useTranslations("clients.export");
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button
          variant="outline"
          title={t(list.q || list.filter ? "matching" : "all")}
          className="pointer-coarse:h-11"
        >
          <Download />
          <span className="max-sm:sr-only">{t("button")}</span>
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <FileItem href={exportOf(list, columns)} icon={<Columns3 />}>
          {t("view")}
        </FileItem>
        <FileItem href={exportOf(list)} icon={<TableProperties />}>
          {t("fields")}
        </FileItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

type ItemProps = { href: string; icon: ReactNode; children: ReactNode };

function FileItem({ href, icon, children }: ItemProps) {
  return (
    <DropdownMenuItem asChild>
      <a href={href}>
        {icon}
        {children}
      </a>
    </DropdownMenuItem>
  );
}
