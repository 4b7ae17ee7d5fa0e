import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { UndoDesk } from "@/components/history/undo-desk";
import { TokenList } from "@/components/tokens/token-list";
import { may } from "@/lib/context";
import { staffContext } from "@/lib/server/auth";
import { env } from "@/lib/server/env";
import { found } from "@/lib/server/page";
import { readSettings } from "@/lib/settings/queries";
import { listTokens } from "@/lib/tokens/queries";
import { listOwners } from "@/lib/users/queries";
import { forceUndo, undo } from "../../actions";
import { createToken, regenerateToken, revokeToken, saveSettings, updateToken } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("api");
  return { title: t("title") };
}

export default async function ApiPage() {
  const ctx = await staffContext();
  const [tokens, owners, settings] = await Promise.all([
    found(() => listTokens(ctx)),
    listOwners(ctx),
    readSettings(ctx.db),
  ]);
  const { zone, apiQuota, apiWindowSeconds, apiQueryTokens } = settings;
  return (
    <UndoDesk actions={{ undo, force: forceUndo }}>
      <TokenList
        tokens={tokens}
        now={Date.now()}
        options={{
          owners,
          me: ctx.actor.id ?? 0,
          zone,
          defaults: { quota: apiQuota, windowSeconds: apiWindowSeconds },
          appUrl: env.APP_URL,
        }}
        settings={may(ctx, "settings.manage") && { apiQuota, apiWindowSeconds, apiQueryTokens }}
        actions={{ createToken, updateToken, revokeToken, regenerateToken, saveSettings }}
      />
    </UndoDesk>
  );
}
