"use client";

import { CircleAlert, CircleCheck, Info, LoaderCircle, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Toaster as Sonner } from "sonner";

const icons = {
  success: <CircleCheck className="text-success" />,
  error: <CircleAlert className="text-danger" />,
  warning: <TriangleAlert className="text-warning" />,
  info: <Info className="text-muted-foreground" />,
  loading: <LoaderCircle className="animate-spin text-muted-foreground" />,
};

/** Where toasts appear, once in the root layout. Alt+T moves the focus to them. */
export function Toaster() {
  const t = useTranslations("shell");
  return (
    <Sonner
      position="bottom-right"
      hotkey={["altKey", "KeyT"]}
      containerAriaLabel={t("notifications")}
      icons={icons}
      gap={8}
      offset={16}
      mobileOffset={12}
    />
  );
}
