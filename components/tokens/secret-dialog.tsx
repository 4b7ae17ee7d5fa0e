"use client";

import { useTranslations } from "next-intl";
import { CopyField } from "@/components/form/copy-field";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent } from "@/components/ui/dialog";

export type SecretDialogProps = {
  title: string;
  text: string;
  secret: string;
  appUrl: string;
  onClose: () => void;
  onCloseAutoFocus: (event: Event) => void;
};

/** A token's secret, shown once. A press beside the dialog does not lose it. */
export function SecretDialog(props: SecretDialogProps) {
  const t = useTranslations("api");
  const { title, text, secret, appUrl, onClose, onCloseAutoFocus } = props;
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        title={title}
        description={text}
        onCloseAutoFocus={onCloseAutoFocus}
        onInteractOutside={(event) => event.preventDefault()}
        className="sm:max-w-xl"
        footer={<Button onClick={onClose}>{t("done")}</Button>}
      >
        <div className="space-y-4">
          <CopyField label={t("secret.label")} value={secret} autoFocus />
          <CopyField
            label={t("curl")}
            value={`curl -H "authtoken: ${secret}" ${appUrl}/api/customers`}
          />
        </div>
      </DialogContent>
    </Dialog>
  );
}
