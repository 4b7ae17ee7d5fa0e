"use client";

import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FieldValues } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { TextField } from "./text-field";
import type { FieldProps } from "./use-field";

export type PasswordFieldProps<T extends FieldValues, O = T> = FieldProps<T, O> & {
  autoComplete: "current-password" | "new-password";
  autoFocus?: boolean;
};

/** A password, hidden until one asks to see it. */
export function PasswordField<T extends FieldValues, O = T>(props: PasswordFieldProps<T, O>) {
  const t = useTranslations("password");
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  const toggle = (
    <Button
      variant="ghost"
      size="icon-sm"
      aria-label={t(shown ? "hide" : "show")}
      onClick={() => setShown(!shown)}
      className="text-muted-foreground"
    >
      <Icon />
    </Button>
  );
  return <TextField {...props} type={shown ? "text" : "password"} end={toggle} />;
}
