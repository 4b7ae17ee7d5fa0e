"use client";

import { useLocale, useTranslations } from "next-intl";
import { customText } from "@/components/fields/custom-text";
import type { Link } from "@/lib/clients/bulk-change";
import type { BulkOptions } from "@/lib/clients/form-values";
import { countryOptions } from "@/lib/countries/countries";
import {
  type BulkKind,
  type BulkValues,
  customOf,
  isLink,
  LANGUAGE_OPTIONS,
  type Mode,
  modeOf,
  modesOf,
  NOBODY,
} from "./bulk-values";

type Said = { kind: BulkKind; values: BulkValues; options: BulkOptions; count: number };

type Told = Said & { clients: string; mode: Mode };
type Translate = ReturnType<typeof useTranslations<"bulk">>;

/** A change in words, as it would be done now: «Adds VIP to 12,840 clients.»; null while it says nothing. */
export function useBulkSentence(said: Said): string | null {
  const t = useTranslations("bulk");
  const field = useFieldWords(said.values, said.options);
  const { kind, values, options, count } = said;
  const mode = modeOf(modesOf(kind, values.field, options), values);
  const told = { ...said, mode, clients: t("clients", { count }) };
  if (kind === "owner") return ownerSentence(t, told);
  if (kind === "field") return values.field ? fieldSentence(t, told, field) : null;
  return isLink(kind) ? linkSentence(t, told, kind) : t(`says.${kind}`, { clients: told.clients });
}

function ownerSentence(t: Translate, { values, options, clients }: Told) {
  const name = options.owners.find(({ id }) => String(id) === values.ownerId)?.name;
  if (name) return t("says.owner", { name, clients });
  return values.ownerId === NOBODY ? t("says.nobody", { clients }) : null;
}

function linkSentence(t: Translate, { values, options, clients, mode }: Told, link: Link) {
  const known = link === "groups" ? options.groups : options.owners;
  const chosen = known.filter(({ id }) => values.ids.includes(id)).map(({ name }) => name);
  const names = chosen.join(", ");
  if (mode === "replace")
    return names
      ? t(`says.replace.${link}`, { names, clients })
      : t(`says.takeAll.${link}`, { clients });
  return names ? t(mode === "add" ? "says.add" : "says.remove", { names, clients }) : null;
}

type FieldWords = { field: string; value: string; several: boolean };

function fieldSentence(
  t: Translate,
  { clients, mode }: Told,
  { field, value, several }: FieldWords,
) {
  if (mode === "clear") return t("says.clear", { field, clients });
  if (!value) return null;
  if (mode === "replace")
    return t(several ? "says.replace.custom" : "says.set", { field, value, clients });
  return t(mode === "add" ? "says.add" : "says.remove", { names: value, clients });
}

/** Whether it takes away what is there, so that it is said as a warning. */
export function takesAway({ kind, values, options }: Omit<Said, "count">) {
  const modes = modesOf(kind, values.field, options);
  const mode = modeOf(modes, values);
  if (kind === "owner") return values.ownerId === NOBODY;
  return kind === "delete" || (modes.length > 0 && (mode === "replace" || mode === "clear"));
}

/** A field and what is to be in it, as its reader would write them. */
function useFieldWords({ field, texts }: BulkValues, options: BulkOptions): FieldWords {
  const names = useTranslations("clientForm.fields");
  const common = useTranslations("common");
  const locale = useLocale();
  const custom = customOf(field, options);
  const text = texts[field]?.trim() ?? "";
  if (custom) {
    const words = { locale, yes: common("yes"), no: common("no") };
    const value = customText(custom, text, words) ?? "";
    return { field: custom.name, value, several: custom.type === "multi" };
  }
  const known = field === "country" ? countryOptions(locale) : LANGUAGE_OPTIONS;
  const value = known.find((one) => one.value === text)?.label ?? text;
  return { field: field ? names(field as "city") : "", value, several: false };
}
