import type { Route } from "next";
import { redirect } from "next/navigation";

type Props = { params: Promise<{ id: string }> };

/** Credit notes stand below the invoices. */
export default async function CreditNotesPage({ params }: Props) {
  redirect(`/admin/clients/${(await params).id}/invoices#credit-notes` as Route);
}
