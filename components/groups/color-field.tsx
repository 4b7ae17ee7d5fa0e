"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { FieldFrame } from "@/components/form/field-frame";
import { useField } from "@/components/form/use-field";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { fieldLooks } from "@/components/ui/input";
import { cn } from "@/lib/cn";
import { GROUP_COLORS } from "@/lib/groups/schema";
import type { GroupControl } from "./group-control";
import { GroupDot } from "./group-dot";

/** The colour of a group: a dot that opens the others, each with its name. */
export function ColorField({ control }: { control: GroupControl }) {
  const t = useTranslations("groups");
  const label = t("color");
  const { id, field, error, attributes } = useField({ control, name: "color", label });
  const color = field.value || null;
  const name = (value: (typeof GROUP_COLORS)[number] | "") => t(`colors.${value || "grey"}`);
  return (
    <FieldFrame id={id} label={label} error={error}>
      <DropdownMenu>
        <DropdownMenuTrigger
          {...attributes}
          ref={field.ref}
          aria-label={t("colorIs", { color: name(field.value) })}
          className={cn(
            fieldLooks,
            "flex h-9 w-14 items-center justify-between gap-1 pointer-coarse:h-11",
          )}
        >
          <GroupDot color={color} className="size-4" />
          <ChevronDown aria-hidden className="size-3.5 text-muted-foreground" />
        </DropdownMenuTrigger>
        <DropdownMenuContent align="start">
          <DropdownMenuRadioGroup value={field.value} onValueChange={field.onChange}>
            {([...GROUP_COLORS, ""] as const).map((value) => (
              <DropdownMenuRadioItem key={value} value={value}>
                <GroupDot color={value} className="size-3.5" />
                {name(value)}
              </DropdownMenuRadioItem>
            ))}
          </DropdownMenuRadioGroup>
        </DropdownMenuContent>
      </DropdownMenu>
    </FieldFrame>
  );
}
