import { cva, type VariantProps } from "class-variance-authority";
import { Slot } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";

const button = cva(
  "inline-flex shrink-0 select-none items-center justify-center gap-1.5 whitespace-nowrap rounded-lg border border-transparent font-medium text-base transition-colors disabled:pointer-events-none disabled:opacity-50 aria-disabled:opacity-60 [&_svg:not([class*=size-])]:size-4 [&_svg]:pointer-events-none [&_svg]:shrink-0",
  {
    variants: {
      variant: {
        default: "bg-primary text-primary-foreground hover:bg-primary-hover",
        outline:
          "border-border bg-background hover:bg-accent data-[state=open]:bg-accent dark:bg-card",
        ghost: "hover:bg-accent data-[state=open]:bg-accent",
        destructive: "bg-destructive text-destructive-foreground hover:bg-destructive-hover",
        link: "h-auto rounded-sm px-0 text-link underline-offset-4 hover:underline",
      },
      size: {
        default: "h-8 px-3 pointer-coarse:h-10",
        sm: "h-7 px-2 text-sm pointer-coarse:h-9",
        lg: "h-9 px-4 pointer-coarse:h-11",
        icon: "size-8 pointer-coarse:size-10",
        "icon-sm": "size-7 pointer-coarse:size-9",
      },
    },
    compoundVariants: [{ variant: "link", className: "h-auto px-0 pointer-coarse:h-auto" }],
    defaultVariants: { variant: "default", size: "default" },
  },
);

export type ButtonProps = ComponentProps<"button"> &
  VariantProps<typeof button> & { asChild?: boolean };

/** `asChild` lends the looks to a link. */
export function Button({ className, variant, size, asChild, type, ...props }: ButtonProps) {
  const looks = cn(button({ variant, size, className }));
  if (asChild) return <Slot.Root data-slot="button" className={looks} {...props} />;
  return <button data-slot="button" type={type ?? "button"} className={looks} {...props} />;
}
