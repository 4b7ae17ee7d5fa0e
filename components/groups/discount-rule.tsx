"use client";

import { useTranslations } from "next-intl";
import { useOptimistic } from "react";
import { useAction } from "@/components/feedback/use-action";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import type { Action } from "@/lib/action-state";
import { GROUP_DISCOUNTS, type GroupDiscount } from "@/lib/settings/schema";

type Props = { rule: GroupDiscount; mayChoose: boolean; saveRule: Action };

/** Which discount applies when a client is in several groups: chosen here, or only told. */
export function DiscountRule({ rule, mayChoose, saveRule }: Props) {
  const t = useTranslations("groups.rule");
  const frame = "m-4 max-w-xl rounded-lg border bg-card p-4 sm:m-6";
  if (mayChoose) return <RuleChoice rule={rule} saveRule={saveRule} className={frame} />;
  return (
    <section aria-labelledby="discount-rule" className={frame}>
      <h2 id="discount-rule" className="font-medium">
        {t("title")}
      </h2>
      <p className="mt-1">
        {t(`${rule}.label`)}
        <span className="block text-muted-foreground text-sm">{t(`${rule}.help`)}</span>
      </p>
    </section>
  );
}

type ChoiceProps = { rule: GroupDiscount; saveRule: Action; className: string };

function RuleChoice({ rule, saveRule, className }: ChoiceProps) {
  const t = useTranslations("groups.rule");
  const offerUndo = useOfferUndo();
  const [chosen, show] = useOptimistic(rule);
  const choosing: Action = async (state, input) => {
    show(input as GroupDiscount);
    return saveRule(state, { groupDiscount: input });
  };
  const [choose] = useAction(choosing, {
    onDone: ({ operation }) => offerUndo(t("saved"), operation),
  });
  return (
    <fieldset className={className}>
      <legend className="float-left mb-2 w-full font-medium">{t("title")}</legend>
      <div className="clear-both space-y-1">
        {GROUP_DISCOUNTS.map((one) => (
          <label key={one} className="flex gap-2.5 py-1 pointer-coarse:py-2">
            <input
              type="radio"
              name="groupDiscount"
              checked={chosen === one}
              onChange={() => choose(one)}
              className="mt-0.5 size-4 shrink-0 accent-primary"
            />
            <span>
              {t(`${one}.label`)}
              <span className="block text-muted-foreground text-sm">{t(`${one}.help`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
