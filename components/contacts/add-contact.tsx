"use client";

import { Plus, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { EmptyState } from "@/components/shell/empty-state";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { ContactForm } from "./contact-form";
import { nobody } from "./typed-contact";
import type { Adding } from "./use-adding";

type Props = { adding: Adding; empty: boolean; mayChange: boolean };

/** The way to another contact; where there is none yet, it is all there is. */
export function AddContact({ adding, empty, mayChange }: Props) {
  const t = useTranslations("contacts");
  if (adding.state === "open") {
    return (
      <div data-add-contact className="-mx-2 mt-2">
        <ContactForm
          key={adding.key}
          label={t("add")}
          submit={t("addVerb")}
          typed={nobody}
          onSave={adding.save}
          onCancel={adding.stop}
        />
      </div>
    );
  }
  const button = mayChange && <AddButton adding={adding} quiet={!empty} />;
  if (!empty) return button && <div className="mt-2">{button}</div>;
  return (
    <EmptyState
      icon={<Users />}
      title={t("empty")}
      text={mayChange ? t("emptyText") : undefined}
      actions={button}
    />
  );
}

function AddButton({ adding, quiet }: { adding: Adding; quiet: boolean }) {
  const t = useTranslations("contacts");
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (adding.state === "closed") button.current?.focus();
  }, [adding.state]);
  return (
    <Button
      ref={button}
      variant={quiet ? "outline" : "default"}
      onClick={adding.start}
      aria-keyshortcuts="A"
    >
      <Plus />
      {t("add")}
      {quiet && (
        <Kbd aria-hidden className="-mr-1 max-sm:hidden pointer-coarse:hidden">
          A
        </Kbd>
      )}
    </Button>
  );
}
