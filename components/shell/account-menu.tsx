"use client";

import { CircleUser, Languages, LogOut, Moon, Sun, SunMoon } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { LANGUAGE_NAMES, type Language, THEMES, type Theme } from "@/lib/preferences";
import { ChoiceMenu } from "./choice-menu";
import { initials } from "./initials";
import { type PreferenceActions, usePreferences } from "./use-preferences";

export type AccountMenuProps = PreferenceActions & {
  name: string;
  email: string;
  accountHref: Route;
  theme: Theme;
  language: Language;
};

const themeIcons = { system: <SunMoon />, light: <Sun />, dark: <Moon /> };

/** Who is signed in, and what is theirs to choose. */
export function AccountMenu(props: AccountMenuProps) {
  const t = useTranslations("shell");
  const { chooseTheme, chooseLanguage, leave } = usePreferences(props);
  const themes = THEMES.map((value) => ({ value, label: t(`themes.${value}`) }));
  const languages = Object.entries(LANGUAGE_NAMES).map(([value, label]) => ({ value, label }));
  return (
    <DropdownMenu>
      <AccountTrigger name={props.name} label={t("account", { name: props.name })} />
      <DropdownMenuContent align="end" className="w-60">
        <div className="px-2 py-1.5">
          <p className="truncate font-medium" title={props.name}>
            {props.name}
          </p>
          <p className="truncate text-muted-foreground text-sm" title={props.email}>
            {props.email}
          </p>
        </div>
        <DropdownMenuSeparator />
        <DropdownMenuItem asChild>
          <Link href={props.accountHref}>
            <CircleUser />
            {t("accountPage")}
          </Link>
        </DropdownMenuItem>
        <ChoiceMenu
          icon={themeIcons[props.theme]}
          label={t("theme")}
          value={props.theme}
          choices={themes}
          onChoose={chooseTheme}
        />
        <ChoiceMenu
          icon={<Languages />}
          label={t("language")}
          value={props.language}
          choices={languages}
          onChoose={chooseLanguage}
        />
        <DropdownMenuSeparator />
        <DropdownMenuItem onSelect={leave}>
          <LogOut />
          {t("signOut")}
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

function AccountTrigger({ name, label }: { name: string; label: string }) {
  return (
    <DropdownMenuTrigger asChild>
      <Button variant="ghost" size="icon" aria-label={label}>
        <span className="grid size-6 place-items-center rounded-full bg-primary-soft font-medium text-link text-xs">
          {initials(name)}
        </span>
      </Button>
    </DropdownMenuTrigger>
  );
}
