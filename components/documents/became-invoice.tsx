import Link from "next/link";
import { useTranslations } from "next-intl";
import { documentPath } from "./document-paths";

/** The way from an estimate to the invoice that it became. */
export function BecameInvoice({ clientId, invoiceId }: { clientId: number; invoiceId: number }) {
  const t = useTranslations("documents.estimate");
  return (
    <p className="border-t pt-4">
      <Link
        href={documentPath("invoice", { clientId, id: invoiceId })}
        className="rounded-sm text-link hover:underline"
      >
        {t("became")}
      </Link>
    </p>
  );
}
