import { useTranslations } from "next-intl";
import { ListSkeleton } from "@/components/data-table/list-skeleton";

export default function Loading() {
  const t = useTranslations("groups");
  return <ListSkeleton title={t("title")} columns={5} />;
}
