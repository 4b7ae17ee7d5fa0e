import { getTranslations } from "next-intl/server";
import { viewAddress } from "@/components/views/view-address";
import { isReadyMade } from "@/lib/views/ready-made";
import type { SavedView } from "@/lib/views/schema";

/** The views that the palette offers. */
export async function paletteViews(views: readonly SavedView[]) {
  const t = await getTranslations("views.ready");
  return views.map(({ key, name }) => ({
    href: viewAddress(key),
    label: name ?? (isReadyMade(key) ? t(key) : key),
  }));
}
