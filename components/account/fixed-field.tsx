import { useId } from "react";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { cn } from "@/lib/cn";

type Props = { label: string; value: string; help?: string; className?: string };

/** A value that somebody else manages. */
export function FixedField({ label, value, help, className }: Props) {
  const id = useId();
  return (
    <div className={cn("space-y-1.5", className)}>
      <Label htmlFor={id}>{label}</Label>
      <Input id={id} value={value} readOnly aria-describedby={help && `${id}-help`} />
      {help && (
        <p id={`${id}-help`} className="text-muted-foreground text-sm">
          {help}
        </p>
      )}
    </div>
  );
}
