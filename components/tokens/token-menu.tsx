"use client";

import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useAction } from "@/components/feedback/use-action";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import type { Action } from "@/lib/action-state";
import type { TokenItem } from "@/lib/tokens/schema";
import { EditToken } from "./edit-token";
import { SecretDialog } from "./secret-dialog";
import { TokenMenuItems } from "./token-menu-items";
import type { TokenOptions } from "./token-options";

export type TokenActions = {
  updateToken: Action;
  revokeToken: Action;
  regenerateToken: Action<{ secret: string }>;
};
type Props = { token: TokenItem; options: TokenOptions; actions: TokenActions };

/** What can be done with one token. */
export function TokenMenu({ token, options, actions }: Props) {
  const t = useTranslations("api");
  const { id, name } = token;
  const [editing, setEditing] = useState(false);
  const [renewed, setRenewed] = useState<Renewed | null>(null);
  const offerUndo = useOfferUndo();
  const trigger = useRef<HTMLButtonElement>(null);
  const onCloseAutoFocus = (event: Event) => {
    event.preventDefault(); // the menu item that opened it is gone
    trigger.current?.focus();
  };
  const [revoke] = useAction(actions.revokeToken, {
    onDone: ({ operation }) => offerUndo(t("revoked", { name }), operation),
  });
  const [regenerate] = useAction(actions.regenerateToken, {
    onDone: ({ data, operation }) => data && setRenewed({ secret: data.secret, operation }),
  });
  const closeSecret = () => {
    setRenewed(null);
    offerUndo(t("regenerated", { name }), renewed?.operation);
  };
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button
            ref={trigger}
            variant="ghost"
            size="icon-sm"
            data-quiet
            aria-label={t("actions", { name })}
          >
            <Ellipsis />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <TokenMenuItems
            token={token}
            onEdit={() => setEditing(true)}
            onRegenerate={() => regenerate({ id })}
            onRevoke={() => revoke({ id })}
          />
        </DropdownMenuContent>
      </DropdownMenu>
      {editing && (
        <EditToken
          {...{ token, options, onCloseAutoFocus }}
          updateToken={actions.updateToken}
          onClose={() => setEditing(false)}
        />
      )}
      {renewed && (
        <SecretDialog
          title={t("secret.newTitle", { name })}
          text={t("secret.oldGone")}
          secret={renewed.secret}
          appUrl={options.appUrl}
          onClose={closeSecret}
          onCloseAutoFocus={onCloseAutoFocus}
        />
      )}
    </>
  );
}

type Renewed = { secret: string; operation?: number };
