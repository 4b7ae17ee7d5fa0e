import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import { deletedBy } from "@/lib/clients/deleted-by";
import type { ClientRecord } from "@/lib/clients/record";
import { touched } from "@/lib/clients/touched";
import type { Context } from "@/lib/context";
import { formatDate, formatRelative } from "@/lib/format";
import { readSettings } from "@/lib/settings/queries";

/** When a client was made, changed and deleted, and by whom, as sentences. */
export async function sayTouched(ctx: Context, client: ClientRecord) {
  const { id, createdAt, updatedAt, deletedAt } = client;
  const [t, locale, { zone }, who, deleters] = await Promise.all([
    getTranslations("client"),
    getLocale(),
    readSettings(ctx.db),
    touched(ctx, id),
    deletedAt === null ? new Map<number, string>() : deletedBy(ctx, [id]),
  ]);
  const day = (ms: number) => formatDate(ms, locale, zone);
  const name = (actor: typeof who.created) => (actor?.system ? t("card.system") : actor?.name);
  const [creator, changer, deleter] = [name(who.created), name(who.changed), deleters.get(id)];
  const created = { date: day(createdAt) };
  const changed = { when: formatRelative(updatedAt, Date.now(), locale) };
  const deleted = { date: day(deletedAt ?? 0) };
  return {
    created: creator
      ? t("card.createdBy", { ...created, name: creator })
      : t("card.created", created),
    changed: changer
      ? t("card.changedBy", { ...changed, name: changer })
      : t("card.changed", changed),
    deleted: deletedAt !== null && sayDeleted(),
  };

  function sayDeleted() {
    if (!deleter) return t("deletedBanner.text", deleted);
    return t("deletedBanner.by", { ...deleted, name: deleter });
  }
}
