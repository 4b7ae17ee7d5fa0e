"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Label } from "@/components/ui/label";
import { Textarea } from "@/components/ui/textarea";

export type CopyFieldProps = { label: string; value: string; autoFocus?: boolean };

/** A text to hand on, whole and to be seen, and a button that copies it. */
export function CopyField({ label, value, autoFocus }: CopyFieldProps) {
  const t = useTranslations("common");
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    field.current?.select();
    // Refused, or absent without https: then it is at least selected.
    setCopied(
      (await navigator.clipboard?.writeText(value).then(
        () => true,
        () => false,
      )) ?? false,
    );
  };
  return (
    <div className="space-y-1.5">
      <Label htmlFor={id}>{label}</Label>
      <div className="flex items-start gap-2">
        <Textarea
          ref={field}
          id={id}
          readOnly
          rows={2}
          spellCheck={false}
          autoFocus={autoFocus}
          value={value}
          onFocus={(event) => event.currentTarget.select()}
          className="wrap-anywhere font-mono text-sm"
        />
        <Button
          variant="outline"
          size="lg"
          aria-label={`${t(copied ? "copied" : "copy")}: ${label}`}
          onClick={copy}
        >
          {copied ? <Check /> : <Copy />}
          {t(copied ? "copied" : "copy")}
        </Button>
      </div>
      <span role="status" className="sr-only">
        {copied && t("copied")}
      </span>
    </div>
  );
}
