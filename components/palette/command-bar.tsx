"use client";

import { Search } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useReturnFocus } from "@/components/feedback/use-return-focus";
import { useCommandKey } from "@/components/keys/command-key";
import { Kbd } from "@/components/ui/kbd";
import type { OwnEntriesProps } from "./own-entries";
import { useGlobalKeys } from "./use-global-keys";

const loadPalette = () => import("./palette").then((file) => file.Palette);
const Palette = dynamic(loadPalette, { ssr: false });
const KeysDialog = dynamic(
  () => import("@/components/keys/keys-dialog").then((file) => file.KeysDialog),
  { ssr: false },
);

type Shown = "palette" | "keys" | null;

/** The way to everything, in the top bar: Ctrl/⌘ K opens the palette, `?` tells the keys. */
export function CommandBar(props: OwnEntriesProps) {
  const [shown, setShown] = useState<Shown>(null);
  const { onOpenAutoFocus: remember, onCloseAutoFocus } = useReturnFocus();
  const show = (what: Shown) => {
    if (!shown) remember();
    setShown(what);
  };
  useGlobalKeys({
    palette: () => show(shown === "palette" ? null : "palette"),
    keys: () => show("keys"),
    soon: loadPalette,
  });
  const close = () => setShown(null);
  return (
    <>
      <SearchButton onOpen={() => show("palette")} onNear={loadPalette} />
      {shown === "palette" && (
        <Palette
          {...props}
          onClose={close}
          onShowKeys={() => show("keys")}
          onCloseAutoFocus={onCloseAutoFocus}
        />
      )}
      {shown === "keys" && <KeysDialog onClose={close} onCloseAutoFocus={onCloseAutoFocus} />}
    </>
  );
}

/** On a phone an icon, elsewhere what looks like a place to type. */
function SearchButton({ onOpen, onNear }: { onOpen: () => void; onNear: () => void }) {
  const t = useTranslations("palette");
  const command = useCommandKey();
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={onOpen}
      onPointerEnter={onNear}
      onFocus={onNear}
      className="flex h-8 items-center gap-2 rounded-lg px-2 text-muted-foreground transition-colors hover:bg-accent lg:w-56 lg:bg-muted lg:px-2.5 pointer-coarse:h-10 pointer-coarse:max-lg:w-10 pointer-coarse:max-lg:justify-center"
    >
      <Search aria-hidden className="size-4 shrink-0 max-lg:text-foreground" />
      <span className="flex-1 text-left max-lg:sr-only">{t("open")}</span>
      <Kbd aria-hidden className="bg-background max-lg:hidden pointer-coarse:hidden">
        {command} K
      </Kbd>
    </button>
  );
}
