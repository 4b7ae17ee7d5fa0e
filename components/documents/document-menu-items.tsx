import {
  ArrowRightLeft,
  Ban,
  CircleCheck,
  CircleX,
  Copy,
  HandCoins,
  Pencil,
  Send,
  Trash2,
  Wallet,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { RecordMenuItem } from "@/components/records/record-menu";
import type { DocumentKind } from "@/lib/documents/schema";
import type { Deed } from "./document-deeds";

export const DEED_ICONS = {
  send: <Send />,
  pay: <Wallet />,
  apply: <HandCoins />,
  accept: <CircleCheck />,
  decline: <CircleX />,
  convert: <ArrowRightLeft />,
  edit: <Pencil />,
  duplicate: <Copy />,
  cancel: <Ban />,
  delete: <Trash2 />,
} as const satisfies Record<Deed, unknown>;

const KEYS: Partial<Record<Deed, string>> = { edit: "E", cancel: "Del", delete: "Del" };

type Props = { kind: DocumentKind; deeds: readonly Deed[]; onDeed: (deed: Deed) => void };

/** What can be done with a document, for a menu. */
export function DocumentMenuItems({ kind, deeds, onDeed }: Props) {
  const t = useTranslations("documents.deeds");
  return deeds.map((deed) => (
    <RecordMenuItem
      key={deed}
      icon={DEED_ICONS[deed]}
      keys={KEYS[deed]}
      variant={deed === "cancel" || deed === "delete" ? "danger" : undefined}
      onSelect={() => onDeed(deed)}
    >
      {t(deed === "cancel" ? `cancel.${kind}` : deed)}
    </RecordMenuItem>
  ));
}
