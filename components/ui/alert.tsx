import { cva, type VariantProps } from "class-variance-authority";
import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";

const alert = cva("flex gap-2.5 rounded-lg border p-3 text-base [&>svg]:mt-0.5", {
  variants: {
    variant: {
      info: "border-border bg-muted [&>svg]:text-muted-foreground",
      success: "border-success-dot/35 bg-success-soft [&>svg]:text-success",
      warning: "border-warning-dot/35 bg-warning-soft [&>svg]:text-warning",
      danger: "border-danger-dot/35 bg-danger-soft [&>svg]:text-danger",
    },
  },
  defaultVariants: { variant: "info" },
});

const icons = { info: Info, success: CircleCheck, warning: TriangleAlert, danger: CircleAlert };

export type AlertProps = Omit<ComponentProps<"div">, "title"> &
  VariantProps<typeof alert> & { title?: string; actions?: React.ReactNode };

/** Words in place, beside what they are about. Give `role="alert"` when they arrive by themselves. */
export function Alert({ className, variant, title, actions, children, ...props }: AlertProps) {
  const Icon = icons[variant ?? "info"];
  return (
    <div data-slot="alert" className={cn(alert({ variant, className }))} {...props}>
      <Icon aria-hidden className="size-4 shrink-0" />
      <div className="min-w-0 flex-1 space-y-1">
        {title && <p className="font-medium">{title}</p>}
        {children}
      </div>
      {actions && <div className="-my-1 flex shrink-0 items-start gap-2">{actions}</div>}
    </div>
  );
}
