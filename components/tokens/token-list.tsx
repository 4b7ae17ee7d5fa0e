import { KeyRound, ScrollText } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { ListFrame } from "@/components/data-table/list-frame";
import { EmptyState } from "@/components/shell/empty-state";
import { PageBreadcrumb } from "@/components/shell/page-breadcrumb";
import { PageHeader } from "@/components/shell/page-header";
import { Button } from "@/components/ui/button";
import type { Action } from "@/lib/action-state";
import type { ApiSettings as Kept } from "@/lib/settings/schema";
import type { TokenItem } from "@/lib/tokens/schema";
import { REQUESTS } from "./addresses";
import { ApiSettings } from "./api-settings";
import { type MadeToken, NewTokenButton, NewTokenDesk } from "./new-token";
import type { TokenActions } from "./token-menu";
import type { TokenOptions } from "./token-options";
import { TokenTable } from "./token-table";

export type TokenListProps = {
  tokens: TokenItem[];
  options: TokenOptions;
  now: number;
  /** False for who may not change them. */
  settings: Kept | false;
  actions: TokenActions & { createToken: Action<MadeToken>; saveSettings: Action };
};

/** Which programs may come in, and the way to let in another. */
export function TokenList({ tokens, options, now, settings, actions }: TokenListProps) {
  const t = useTranslations("api");
  const { createToken, saveSettings, ...rest } = actions;
  const any = tokens.length > 0;
  return (
    <NewTokenDesk options={options} createToken={createToken}>
      <PageBreadcrumb items={[{ label: t("title") }]} />
      <ListFrame
        header={
          <PageHeader
            title={t("title")}
            aside={any && t("count", { count: tokens.length })}
            description={any && t.rich("text", { docs: toDocs })}
            actions={
              <>
                <RequestsLink />
                {settings && <ApiSettings settings={settings} save={saveSettings} />}
                {any && <NewTokenButton />}
              </>
            }
          />
        }
      >
        {any ? (
          <TokenTable tokens={tokens} options={options} now={now} actions={rest} />
        ) : (
          <EmptyState
            icon={<KeyRound />}
            title={t("emptyTitle")}
            text={t.rich("emptyText", { docs: toDocs })}
            actions={<NewTokenButton />}
          />
        )}
      </ListFrame>
    </NewTokenDesk>
  );
}

function RequestsLink() {
  const t = useTranslations("api.requests");
  return (
    <Button asChild variant="outline">
      <Link href={REQUESTS}>
        <ScrollText />
        {t("open")}
      </Link>
    </Button>
  );
}

// A page of its own outside the shell: no Link, which would ask for it as for one of ours.
const toDocs = (chunks: React.ReactNode) => (
  <a
    href="/api/docs"
    className="whitespace-nowrap rounded-sm text-link underline underline-offset-4 hover:no-underline"
  >
    {chunks}
  </a>
);
