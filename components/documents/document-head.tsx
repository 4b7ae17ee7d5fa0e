"use client";

import { ArrowLeft, Ellipsis } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
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
  const first = deeds.slice(0, BUTTONS);
  const rest = deeds.slice(BUTTONS);
  const name = row.number ?? t(`${kind}.draft`);
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2">
      <div className="mr-auto min-w-0">
        <Link
          href={documentsTab(kind, row.clientId)}
          className="inline-flex items-center gap-1 rounded-sm text-muted-foreground text-sm hover:text-foreground"
        >
          <ArrowLeft aria-hidden className="size-3.5" />
          {t(`${kind}.list`)}
        </Link>
        <h2 className="break-words font-semibold text-lg">
          {row.number ? t(`${kind}.named`, { number: row.number }) : name}
        </h2>
      </div>
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
    </div>
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
