import type { PalettePage } from "@/components/palette/pages";
import { clientRights } from "@/lib/clients/client-rights";
import { type Context, may } from "@/lib/context";

/** The pages that the palette offers to this person. */
export function palettePages(ctx: Context): PalettePage[] {
  const can = clientRights(ctx);
  const offered: [PalettePage, boolean][] = [
    ["new", can.create],
    ["export", can.export],
    ["groups", true],
    ["fields", may(ctx, "fields.write")],
    ["trash", true],
    ["history", true],
    ["team", may(ctx, "users.manage")],
    ["api", may(ctx, "users.manage")],
    ["account", true],
  ];
  return offered.filter(([, offer]) => offer).map(([page]) => page);
}
