"use client";

import { CircleAlert, TriangleAlert } from "lucide-react";
import { useMessageText } from "@/components/feedback/use-message-text";

export type FieldMessageProps = { id?: string; tone: "error" | "warning"; message: string };

/** What is wrong (red, it refuses) or odd (amber, it only warns) about one field, under it. */
export function FieldMessage({ id, tone, message }: FieldMessageProps) {
  const say = useMessageText();
  const Icon = tone === "error" ? CircleAlert : TriangleAlert;
  return (
    <p
      id={id}
      data-tone={tone}
      className="flex gap-1.5 text-danger text-sm data-[tone=warning]:text-warning"
    >
      <Icon aria-hidden className="mt-0.75 size-3.5 shrink-0" />
      {say(message)}
    </p>
  );
}
