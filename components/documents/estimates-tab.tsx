"use client";

import { FileText } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { UndoDesk } from "@/components/history/undo-desk";
import type { UndoActions } from "@/components/history/use-undo";
import { RecordSection } from "@/components/records/record-section";
import { DocumentList, type DocumentListProps } from "./document-list";
import { documentsPath } from "./document-paths";

type Props = Omit<DocumentListProps, "kind"> & {
  clientId: number;
  count: number;
  undo: UndoActions;
  /** What leads to older ones. */
  children: ReactNode;
};

/** What a client was offered. */
export function EstimatesTab({ clientId, count, undo, children, ...list }: Props) {
  const t = useTranslations("documents.estimate");
  const add = { label: t("add"), href: documentsPath("estimate", clientId, "/new") };
  return (
    <UndoDesk actions={undo}>
      <RecordSection
        label={t("list")}
        count={count ? t("count", { count }) : undefined}
        add={list.mayWrite ? add : undefined}
        empty={{ icon: <FileText />, title: t("empty"), text: t("emptyText") }}
      >
        <DocumentList kind="estimate" {...list} />
        {children}
      </RecordSection>
    </UndoDesk>
  );
}
