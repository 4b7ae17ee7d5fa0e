"use client";

import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEditKey } from "@/components/records/use-edit-key";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import type { DocumentKind, DocumentRow } from "@/lib/documents/schema";
import { type Deed, deedsOf } from "./document-deeds";
import { DEED_ICONS, DocumentMenuItems } from "./document-menu-items";
import { documentsTab } from "./document-paths";
import { MoneyHead } from "./money-head";
import { type DocumentActions, useDocumentDeeds } from "./use-document-deeds";

type Props = {
  kind: DocumentKind;
  row: DocumentRow;
  mayWrite: boolean;
  actions: DocumentActions;
};

const BUTTONS = 2; // what is wanted most; the rest is in the menu

/** What the document is called, the way back to the list, and what can be done with it. */
export function DocumentHead({ kind, row, mayWrite, actions }: Props) {
  const t = useTranslations("documents");
  const { run, shown } = useDocumentDeeds(kind, { actions, own: true });
  const now = shown(row) ?? row;
  const deeds = mayWrite ? deedsOf(kind, now) : [];
  useEditKey(deeds.includes("edit") ? () => run(row, "edit") : undefined);
  const first = deeds.slice(0, BUTTONS);
  const rest = deeds.slice(BUTTONS);
  const name = row.number ?? t(`${kind}.draft`);
  return (
    <MoneyHead
      list={{ href: documentsTab(kind, row.clientId), label: t(`${kind}.list`) }}
      title={row.number ? t(`${kind}.named`, { number: row.number }) : name}
    >
      {first.map((deed, index) => (
        <DeedButton
          key={deed}
          kind={kind}
          deed={deed}
          main={index === 0 && deed !== "edit" && deed !== "duplicate"}
          onDeed={() => run(row, deed)}
        />
      ))}
      {rest.length > 0 && (
        <DropdownMenu>
          <DropdownMenuTrigger asChild>
            <Button variant="outline" size="icon" aria-label={t("actions", { name })}>
              <Ellipsis />
            </Button>
          </DropdownMenuTrigger>
          <DropdownMenuContent align="end" className="min-w-44">
            <DocumentMenuItems kind={kind} deeds={rest} onDeed={(deed) => run(row, deed)} />
          </DropdownMenuContent>
        </DropdownMenu>
      )}
    </MoneyHead>
  );
}

type ButtonProps = { kind: DocumentKind; deed: Deed; main: boolean; onDeed: () => void };

function DeedButton({ kind, deed, main, onDeed }: ButtonProps) {
  const t = useTranslations("documents.deeds");
  return (
    <Button variant={main ? "default" : "outline"} onClick={onDeed}>
      {DEED_ICONS[deed]}
      {t(deed === "cancel" ? `cancel.${kind}` : deed)}
    </Button>
  );
}
