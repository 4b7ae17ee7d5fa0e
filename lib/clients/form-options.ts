import { type Context, may } from "../context";
import { countryOptions } from "../countries/countries";
import { CURRENCIES } from "../currencies";
import { activeFields, type FieldDefinition } from "../fields/queries";
import { type GroupOption, listGroups } from "../groups/queries";
import { LANGUAGE_NAMES, type Language } from "../preferences";
import { readSettings } from "../settings/queries";
import { listOwners, type Owner } from "../users/queries";

type Option = { value: string; label: string; hint?: string };

/** All that the form of a client offers to choose from, in the reader's language. */
export type FormOptions = {
  countries: readonly Option[];
  currencies: readonly Option[];
  languages: readonly Option[];
  owners: readonly Owner[];
  groups: readonly GroupOption[];
  /** Who sees only own clients has to leave them to somebody. */
  ownerRequired: boolean;
  /** What holds for a client of whom nothing is said. */
  workspace: { currency: string; language: Language };
};

export async function formOptions(ctx: Context, locale: string): Promise<FormOptions> {
  const [{ currency, language }, owners, groups] = await Promise.all([
    readSettings(ctx.db),
    listOwners(ctx),
    listGroups(ctx),
  ]);
  return {
    countries: countryOptions(locale),
    currencies: currencyOptions(locale, currency),
    languages: Object.entries(LANGUAGE_NAMES).map(([value, label]) => ({ value, label })),
    owners,
    groups,
    ownerRequired: !may(ctx, "clients.read.all"),
    workspace: { currency, language },
  };
}

/** What changing many clients at once offers to choose from. */
export type BulkOptions = Pick<
  FormOptions,
  "owners" | "groups" | "ownerRequired" | "currencies"
> & {
  /** Custom fields in use. */
  fields: readonly FieldDefinition[];
};

export async function bulkOptions(ctx: Context, locale: string): Promise<BulkOptions> {
  const [options, fields] = await Promise.all([formOptions(ctx, locale), activeFields(ctx)]);
  const { owners, groups, ownerRequired, currencies } = options;
  return { owners, groups, ownerRequired, currencies, fields };
}

/** By code, those people here mean most often first. */
function currencyOptions(locale: string, workspace: string): Option[] {
  const names = new Intl.DisplayNames(locale, { type: "currency" });
  const codes = new Set([workspace, "RON", "EUR", "USD", "GBP", "CHF", ...CURRENCIES]);
  return [...codes].map((value) => ({ value, label: value, hint: names.of(value) }));
}
