"use client";

import { RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { type DeedActions, useDeed } from "./record-deed";

type Props = {
  client: { id: number; active: boolean };
  text: string;
  mayRestore: boolean;
  actions: DeedActions;
};

/** Above the record of a client that lies in the trash. */
export function DeletedBanner({ client, text, mayRestore, actions }: Props) {
  const t = useTranslations("client");
  const { run, pending, dialog } = useDeed(client, actions);
  return (
    <>
      <Alert
        variant="warning"
        title={t("deletedBanner.title")}
        className="mb-6 max-sm:flex-wrap"
        actions={
          mayRestore && (
            <Button variant="outline" disabled={pending} onClick={() => run("restore")}>
              <RotateCcw />
              {t("actions.restore")}
            </Button>
          )
        }
      >
        <p>{text}</p>
      </Alert>
      {dialog}
    </>
  );
}
