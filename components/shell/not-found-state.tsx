import { SearchX } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "./empty-state";

export type NotFoundStateProps = { title?: string; text?: string; href: Route; back?: string };

/** No such page or record, and the way back to where there is something. */
export function NotFoundState({ title, text, href, back }: NotFoundStateProps) {
  const t = useTranslations("shell.notFound");
  return (
    <EmptyState
      as="h1"
      icon={<SearchX />}
      title={title ?? t("title")}
      text={text ?? t("text")}
      actions={
        <Button asChild variant="outline">
          <Link href={href}>{back ?? t("back")}</Link>
        </Button>
      }
    />
  );
}
