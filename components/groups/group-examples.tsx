"use client";

import { Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useAction } from "@/components/feedback/use-action";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import { Button } from "@/components/ui/button";
import type { Action } from "@/lib/action-state";
import { formatBasisPoints } from "@/lib/format";
import type { GroupInput } from "@/lib/groups/schema";

const EXAMPLES = [
  { key: "vip", color: "violet", discountBp: 1000 },
  { key: "partner", color: "blue", discountBp: 500 },
  { key: "regular", color: "green", discountBp: 250 },
] as const;

/** Groups that many companies have: one press makes one, and it can be changed like any other. */
export function GroupExamples({ createGroup }: { createGroup: Action }) {
  const t = useTranslations("groups");
  const locale = useLocale();
  const offerUndo = useOfferUndo();
  const making: Action = async (state, input) => {
    const answer = await createGroup(state, input);
    if (answer.status !== "done") return answer;
    offerUndo(t("created", { name: (input as GroupInput).name }), answer.operation);
    document.getElementById("content")?.focus(); // the button that was pressed goes
    return answer;
  };
  const [make, pending] = useAction(making);
  return EXAMPLES.map(({ key, ...group }) => {
    const name = t(`examples.${key}`);
    return (
      <Button
        key={key}
        variant="outline"
        aria-disabled={pending || undefined}
        onClick={() => pending || make({ name, ...group })}
      >
        <Plus />
        {name}
        <span className="figures font-normal text-muted-foreground">
          {formatBasisPoints(group.discountBp, locale)}
        </span>
      </Button>
    );
  });
}
