"use client";

import { Columns3 } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { Spinner } from "@/components/ui/spinner";
import type { ColumnsEditorProps } from "./columns-editor";

const ColumnsEditor = dynamic(() => import("./columns-editor").then((one) => one.ColumnsEditor), {
  loading: () => <Spinner />,
});

/** Which columns stand in the list, in what order, and how high its rows are. */
export function ColumnsMenu(props: ColumnsEditorProps) {
  const t = useTranslations("views");
  return (
    <Popover>
      <PopoverTrigger asChild>
        <Button variant="outline" className="pointer-coarse:h-11 max-sm:hidden">
          <Columns3 />
          {t("columns")}
        </Button>
      </PopoverTrigger>
      <PopoverContent
        align="end"
        aria-label={t("columns")}
        className="max-h-(--radix-popover-content-available-height) w-80 overflow-y-auto p-2"
      >
        <ColumnsEditor {...props} />
      </PopoverContent>
    </Popover>
  );
}
