"use client";

import { Ban, KeyRound, Pencil, ScrollText } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { DropdownMenuItem, DropdownMenuSeparator } from "@/components/ui/dropdown-menu";
import type { TokenItem } from "@/lib/tokens/schema";
import { requestsOf } from "./addresses";

type Props = {
  token: TokenItem;
  onEdit: () => void;
  onRegenerate: () => void;
  onRevoke: () => void;
};

/** Of a revoked token one can only look at what it did. */
export function TokenMenuItems({ token, onEdit, onRegenerate, onRevoke }: Props) {
  const t = useTranslations("api");
  const requests = (
    <DropdownMenuItem asChild>
      <Link href={requestsOf(token.id)}>
        <ScrollText />
        {t("requests.open")}
      </Link>
    </DropdownMenuItem>
  );
  if (token.revokedAt !== null) return requests;
  return (
    <>
      <DropdownMenuItem onSelect={onEdit}>
        <Pencil />
        {t("edit")}
      </DropdownMenuItem>
      <DropdownMenuItem onSelect={onRegenerate}>
        <KeyRound />
        {t("regenerate")}
      </DropdownMenuItem>
      {requests}
      <DropdownMenuSeparator />
      <DropdownMenuItem variant="danger" onSelect={onRevoke}>
        <Ban />
        {t("revoke")}
      </DropdownMenuItem>
    </>
  );
}
