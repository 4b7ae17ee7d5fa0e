import { getTranslations } from "next-intl/server";
import { viewAddress } from "@/components/views/view-address";
import type { Context } from "@/lib/context";
import { listViews } from "@/lib/views/queries";
import { isReadyMade } from "@/lib/views/ready-made";

/** The views that the palette offers to this person. */
export async function paletteViews(ctx: Context) {
  const [t, views] = await Promise.all([getTranslations("views.ready"), listViews(ctx)]);
  return views.map(({ key, name }) => ({
    href: viewAddress(key),
    label: name ?? (isReadyMade(key) ? t(key) : key),
  }));
}
