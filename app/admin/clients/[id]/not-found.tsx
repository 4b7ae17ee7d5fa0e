import { useTranslations } from "next-intl";
import { NotFoundState } from "@/components/shell/not-found-state";
import { PageBreadcrumb } from "@/components/shell/page-breadcrumb";

export default function ClientNotFound() {
  const t = useTranslations("client.notFound");
  const clients = useTranslations("clients");
  return (
    <>
      <PageBreadcrumb items={[{ label: clients("title"), href: "/admin/clients" }]} />
      <NotFoundState title={t("title")} text={t("text")} href="/admin/clients" back={t("back")} />
    </>
  );
}
