"use client";

import { MailPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import type { MailFiles } from "./use-mail-files";

/** Chooses mails that were saved as files, and shows where they can be dropped. */
export function MailFileButton({ mails: { add, pending, over } }: { mails: MailFiles }) {
  const t = useTranslations("communications");
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".eml,message/rfc822"
        multiple
        hidden
        aria-label={t("addFile")}
        onChange={({ target }) => {
          add(target.files ?? []);
          target.value = ""; // so that the same one can be chosen again
        }}
      />
      <Button
        variant="outline"
        title={t("addFile")}
        aria-busy={pending}
        onClick={() => input.current?.click()}
      >
        {pending ? <Spinner /> : <MailPlus />}
        <span className="@max-lg:sr-only">{t("addFile")}</span>
      </Button>
      {over && (
        <div
          aria-hidden
          className="pointer-events-none absolute -inset-2 z-10 grid place-items-center rounded-lg border-2 border-ring border-dashed bg-primary-soft/90 font-medium text-link"
        >
          {t("drop")}
        </div>
      )}
    </>
  );
}
