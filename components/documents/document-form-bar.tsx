"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { SubmitButton } from "@/components/form/submit-button";
import { Button } from "@/components/ui/button";
import type { DocumentFormProps } from "./document-form-props";
import { documentPath, documentsTab } from "./document-paths";

type Props = {
  draft: boolean;
  pending: boolean;
  back: Pick<DocumentFormProps, "kind" | "clientId" | "document">;
  onSend: () => void;
};

const KEYS = "Control+Enter Meta+Enter";

/** Stays in sight however many lines there are. */
export function DocumentFormBar({ draft, pending, back, onSend }: Props) {
  const t = useTranslations("documents");
  const common = useTranslations("common");
  const { kind, clientId, document } = back;
  const path = document
    ? documentPath(kind, { clientId, id: document.id })
    : documentsTab(kind, clientId);
  return (
    <div className="sticky bottom-0 z-10 -mx-1 flex flex-wrap justify-end gap-2 border-t bg-background px-1 py-3">
      <Button asChild variant="ghost" className="mr-auto">
        <Link href={path}>{common("cancel")}</Link>
      </Button>
      <SubmitButton
        pending={pending}
        variant={draft ? "outline" : "default"}
        aria-keyshortcuts={draft ? undefined : KEYS}
      >
        {draft ? t("saveDraft") : common("save")}
      </SubmitButton>
      {draft && (
        <Button aria-disabled={pending || undefined} onClick={onSend} aria-keyshortcuts={KEYS}>
          {t("saveAndSend")}
        </Button>
      )}
    </div>
  );
}
