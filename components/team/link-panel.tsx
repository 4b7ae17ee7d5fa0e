"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";

/** A link to hand over, and a button that copies it. */
export function LinkPanel({ link }: { link: string }) {
  const t = useTranslations();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    field.current?.select();
    // Refused, or absent without https: then it is at least selected.
    setCopied(
      (await navigator.clipboard?.writeText(link).then(
        () => true,
        () => false,
      )) ?? false,
    );
  };
  return (
    <div className="space-y-1.5">
      <Label htmlFor={id}>{t("team.link")}</Label>
      <div className="flex gap-2">
        <Input
          ref={field}
          id={id}
          readOnly
          autoFocus
          value={link}
          onFocus={(event) => event.currentTarget.select()}
          className="font-mono text-sm"
        />
        <Button variant="outline" size="lg" onClick={copy}>
          {copied ? <Check /> : <Copy />}
          {t(copied ? "common.copied" : "common.copy")}
        </Button>
      </div>
      <span role="status" className="sr-only">
        {copied && t("common.copied")}
      </span>
    </div>
  );
}
