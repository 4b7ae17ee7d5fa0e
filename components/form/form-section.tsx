import type { ReactNode } from "react";
import { cn } from "@/lib/cn";

export type FormSectionProps = {
  /** Where an address may lead. */
  id?: string;
  title: string;
  description?: string;
  className?: string;
  children: ReactNode;
};

/** Fields that belong together: two columns at a desk, one on a phone. */
export function FormSection({ id, title, description, className, children }: FormSectionProps) {
  return (
    <fieldset id={id} className="min-w-0 pb-6 [fieldset+&]:border-t [fieldset+&]:pt-6">
      <legend className="float-left mb-4 w-full">
        <span className="font-medium text-lg">{title}</span>
        {description && (
          <span className="mt-0.5 block text-muted-foreground text-sm">{description}</span>
        )}
      </legend>
      <div className={cn("clear-both grid gap-x-5 gap-y-4 sm:grid-cols-2", className)}>
        {children}
      </div>
    </fieldset>
  );
}
