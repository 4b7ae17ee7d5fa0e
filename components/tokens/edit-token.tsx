"use client";

import { useTranslations } from "next-intl";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import type { Action } from "@/lib/action-state";
import { tokenValues } from "@/lib/tokens/form-values";
import type { TokenItem } from "@/lib/tokens/schema";
import { TokenForm } from "./token-form";
import type { TokenOptions } from "./token-options";

type Props = {
  token: TokenItem;
  options: TokenOptions;
  updateToken: Action;
  onClose: () => void;
  onCloseAutoFocus: (event: Event) => void;
};

/** Another name, owner, end, limit or other rights; the secret stays. */
export function EditToken({ token, options, updateToken, onClose, onCloseAutoFocus }: Props) {
  const t = useTranslations("api");
  const { id, name, owner } = token;
  const offerUndo = useOfferUndo();
  const save: Action = async (state, input) => {
    const answer = await updateToken(state, { ...(input as object), id });
    if (answer.status !== "done") return answer;
    onClose();
    offerUndo(t("saved", { name }), answer.operation);
    return answer;
  };
  const values = tokenValues(token, options.zone);
  return (
    <TokenForm
      title={t("editTitle", { name })}
      submit={t("save")}
      values={values}
      before={values}
      options={{ ...options, owners: withOwner(options.owners, owner) }}
      save={save}
      onClose={onClose}
      onCloseAutoFocus={onCloseAutoFocus}
    />
  );
}

/** Somebody deactivated can't be chosen any more, but may stay. */
const withOwner = (owners: TokenOptions["owners"], owner: TokenItem["owner"]) =>
  owners.some(({ id }) => id === owner.id) ? owners : [owner, ...owners];
