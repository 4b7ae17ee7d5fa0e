import { useTranslations } from "next-intl";
import { StatusDot } from "@/components/ui/status-dot";
import type { ClientRecord } from "@/lib/clients/form-values";

/** Active, inactive, or in the trash. */
export function RecordStatus({ client }: { client: Pick<ClientRecord, "active" | "deletedAt"> }) {
  const t = useTranslations("clients.status");
  const card = useTranslations("client.card");
  if (client.deletedAt !== null) return <StatusDot tone="danger" label={card("deleted")} />;
  if (client.active) return <StatusDot tone="success" label={t("active")} />;
  return <StatusDot tone="neutral" label={t("inactive")} />;
}
