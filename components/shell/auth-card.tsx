import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Mark } from "./mark";

export type AuthCardProps = {
  title: string;
  description?: ReactNode;
  /** Under the card: a language switch, a hint. */
  footer?: ReactNode;
  children: ReactNode;
};

/** The calm card of /login and /setup. */
export function AuthCard({ title, description, footer, children }: AuthCardProps) {
  const t = useTranslations("app");
  return (
    <main
      id="content"
      className="flex min-h-dvh flex-col items-center bg-sidebar px-4 py-10 sm:justify-center sm:py-16"
    >
      <p className="mb-6 flex items-center gap-2 font-medium text-lg">
        <Mark className="size-7" />
        {t("name")}
      </p>
      <div className="w-full max-w-sm rounded-xl border bg-card p-6 sm:p-8">
        <h1 className="font-semibold text-xl tracking-[-0.01em]">{title}</h1>
        {description && <div className="mt-1 text-muted-foreground">{description}</div>}
        <div className="mt-6">{children}</div>
      </div>
      {footer && <div className="mt-6 text-center text-muted-foreground text-sm">{footer}</div>}
    </main>
  );
}
