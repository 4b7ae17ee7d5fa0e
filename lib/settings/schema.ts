import { z } from "zod";
import { isCurrency } from "../currencies";
import { LANGUAGES } from "../preferences";
import { requiredText } from "../text";
import { quota, windowSeconds } from "../tokens/schema";

export const GROUP_DISCOUNTS = ["highest", "lowest", "first"] as const;
export type GroupDiscount = (typeof GROUP_DISCOUNTS)[number];

const isZone = (zone: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
  } catch {
    return false;
  }
};

/** The workspace's own values, a row a word in the table. */
export const settingsFields = {
  name: requiredText(100),
  language: z.enum(LANGUAGES, "errors.language"),
  currency: requiredText(3)
    .transform((code) => code.toUpperCase())
    .pipe(z.string().refine(isCurrency, "errors.currency")),
  zone: requiredText(60).pipe(z.string().refine(isZone, "errors.zone")),
  /** What becomes of a second client with one fiscal code. */
  duplicates: z.enum(["reject", "allow"], "errors.choice"),
  /** Whose discount a client in several groups has. */
  groupDiscount: z.enum(GROUP_DISCOUNTS, "errors.choice"),
  /** What a token may call in one window when it says nothing of its own. */
  apiQuota: quota,
  apiWindowSeconds: windowSeconds,
  /** Whether a token may come in the query of an address, where proxies write it down. */
  apiQueryTokens: z.boolean("errors.boolean"),
};

const settings = z.object(settingsFields);
export type Settings = z.output<typeof settings>;

export const settingsChange = settings.partial();
export type SettingsChange = z.output<typeof settingsChange>;

/** Whose discount counts is chosen where the groups are. */
export const groupDiscountSetting = settings.pick({ groupDiscount: true });

/** The part of the settings that programs meet. */
export const apiSettings = settings.pick({
  apiQuota: true,
  apiWindowSeconds: true,
  apiQueryTokens: true,
});
export type ApiSettings = z.output<typeof apiSettings>;
