"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { Tooltip } from "@/components/ui/tooltip";

type Props = { text: string; label: string };

const A_WHILE = 1500;

/** Copies a text and says so, to the eye and to a screen reader. */
export function CopyButton({ text, label }: Props) {
  const t = useTranslations("common");
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    const timer = copied && setTimeout(() => setCopied(false), A_WHILE);
    return () => clearTimeout(timer || undefined);
  }, [copied]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => toast.error(t("copyFailed")),
    );
  return (
    <Tooltip content={copied ? t("copied") : label}>
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label={label}
        onClick={copy}
        className="-my-1 text-muted-foreground pointer-coarse:-my-2"
      >
        {copied ? <Check className="text-success" /> : <Copy className="size-3.5" />}
        <span role="status" className="sr-only">
          {copied && t("copied")}
        </span>
      </Button>
    </Tooltip>
  );
}
