"use client";

import { Plus } from "lucide-react";
import { type ComponentProps, type ReactNode, useEffect, useRef } from "react";
import { EmptyState } from "@/components/shell/empty-state";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { type Adding, type AddProps, useAdding } from "./use-adding";
import { useRecordKeys } from "./use-record-keys";

type Props = Omit<ComponentProps<"section">, "aria-label"> & {
  label: string;
  /** How many there are, in words; nothing where there are none. */
  count?: string;
  /** Nothing for who only reads. */
  add?: AddProps & { label: string };
  /** Further ways to add, before the button. */
  more?: ReactNode;
  empty: { icon: ReactNode; title: string; text?: string };
  /** The lists, and what leads to older ones. */
  children: ReactNode;
};

/** A tab of records: how many, a way to another one, which `C` opens, and the lists. */
export function RecordSection({
  label,
  count,
  add,
  more,
  empty,
  children,
  className,
  ...section
}: Props) {
  const adding = useAdding(add);
  useRecordKeys({ add: add && { label: add.label, start: adding.start } });
  const open = adding.state === "open" && add?.form;
  const button = add && <AddButton adding={adding} label={add.label} quiet={Boolean(count)} />;
  return (
    <section aria-label={label} className="@container relative space-y-3" {...section}>
      {count !== undefined && (
        <div className="flex min-h-8 flex-wrap items-center gap-2">
          <h2 className="mr-auto text-muted-foreground">{count}</h2>
          {more}
          {button}
        </div>
      )}
      {open && (
        <div data-add-record key={adding.key} className="rounded-lg border bg-card">
          {open({ onDone: adding.done, onCancel: adding.stop })}
        </div>
      )}
      {count === undefined && !open && (
        <EmptyState
          icon={empty.icon}
          title={empty.title}
          text={add && empty.text}
          actions={
            <>
              {button}
              {more}
            </>
          }
        />
      )}
      {children}
    </section>
  );
}

type ButtonProps = { adding: Adding; label: string; quiet: boolean };

/** Has the focus back when the form was closed. */
function AddButton({ adding, label, quiet }: ButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (adding.state === "closed") button.current?.focus();
  }, [adding.state]);
  return (
    <Button
      ref={button}
      variant={quiet ? "outline" : "default"}
      onClick={adding.start}
      aria-keyshortcuts="C"
    >
      <Plus />
      {label}
      {quiet && (
        <Kbd aria-hidden className="-mr-1 max-sm:hidden pointer-coarse:hidden">
          C
        </Kbd>
      )}
    </Button>
  );
}
