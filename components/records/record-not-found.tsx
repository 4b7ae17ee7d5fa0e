"use client";

import type { Route } from "next";
import { useParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { NotFoundState } from "@/components/shell/not-found-state";

/** A record that is gone, or another client's: the way back is to the client whose address it is. */
export function RecordNotFound() {
  const t = useTranslations("records.notFound");
  const { id } = useParams<{ id: string }>();
  const href = `/admin/clients/${id}` as Route;
  return <NotFoundState title={t("title")} text={t("text")} href={href} back={t("back")} />;
}
