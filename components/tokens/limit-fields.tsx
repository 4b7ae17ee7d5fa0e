"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { TextField } from "@/components/form/text-field";
import { SwitchField } from "@/components/form/toggle-fields";
import type { TokenControl } from "./token-fields";
import type { TokenOptions } from "./token-options";

type Props = { control: TokenControl; defaults: TokenOptions["defaults"] };

/** How often it may call; where nothing is said, as often as the workspace says. */
export function LimitFields({ control, defaults }: Props) {
  const t = useTranslations("api");
  const disabled = useWatch({ control, name: "unlimited" });
  const figure = { control, disabled, inputMode: "numeric", autoComplete: "off" } as const;
  const hint = (figure: number) => (disabled ? undefined : String(figure));
  return (
    <div className="space-y-4">
      <div className="grid grid-cols-2 gap-4">
        <TextField
          {...figure}
          name="quota"
          label={t("quota")}
          placeholder={hint(defaults.quota)}
          help={t("quotaHelp")}
        />
        <TextField
          {...figure}
          name="windowSeconds"
          label={t("windowSeconds")}
          placeholder={hint(defaults.windowSeconds)}
        />
      </div>
      <SwitchField
        control={control}
        name="unlimited"
        label={t("unlimited")}
        help={t("unlimitedHelp")}
      />
    </div>
  );
}
