"use client";

import { Search, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Kbd } from "@/components/ui/kbd";
import { Spinner } from "@/components/ui/spinner";
import { cn } from "@/lib/cn";
import { useSearchParam } from "./use-search-param";
import { useSlash } from "./use-slash";

export type SearchBoxProps = {
  label: string;
  placeholder?: string;
  /** The parameter of the address that holds the words. */
  param?: string;
  /** Parameters that end with another search: the page one was on. */
  drop?: string[];
  className?: string;
};

/** Searches while one types; the address is the search. `/` comes here, Escape clears. */
export function SearchBox({ label, placeholder, param = "q", drop, className }: SearchBoxProps) {
  const t = useTranslations("table");
  const box = useRef<HTMLInputElement>(null);
  const { value, type, apply, pending } = useSearchParam(param, drop);
  useSlash(box);

  const clear = () => {
    apply("");
    box.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Enter") apply(value);
    if (event.key !== "Escape") return;
    if (value) apply("");
    else box.current?.blur();
  };
  return (
    <search className={cn("group relative w-full sm:w-72", className)}>
      <span className="pointer-events-none absolute inset-y-0 left-2.5 flex items-center text-muted-foreground">
        {pending ? <Spinner /> : <Search aria-hidden className="size-4" />}
      </span>
      <Input
        ref={box}
        type="search"
        aria-label={label}
        aria-keyshortcuts="/"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={placeholder ?? label}
        maxLength={100}
        value={value}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        className="h-8 border-transparent bg-muted pr-9 dark:bg-muted pl-8.5 [&::-webkit-search-cancel-button]:hidden"
      />
      <div className="absolute inset-y-0 right-1 flex items-center">
        {value ? (
          <ClearButton label={t("clearSearch")} onClick={clear} />
        ) : (
          <Kbd aria-hidden className="mr-1 pointer-coarse:hidden group-focus-within:opacity-0">
            /
          </Kbd>
        )}
      </div>
    </search>
  );
}

function ClearButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button
      variant="ghost"
      aria-label={label}
      onClick={onClick}
      className="size-6 rounded-md p-0 text-muted-foreground pointer-coarse:size-8"
    >
      <X className="size-3.5" />
    </Button>
  );
}
