"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import {
  type ClientRecord,
  type ClientValues,
  type FormOptions,
  formValues,
} from "@/lib/clients/form-values";
import { type Choices, merge, type ThreeWayRow, threeWay } from "@/lib/clients/three-way";
import { formatRelative } from "@/lib/format";
import { useFieldWords } from "./client-form-words";
import { ClashRow } from "./conflict-row";

/** What a save ran into: the client as it was read, as I have it, and as somebody left it. */
export type Clash = {
  before: ClientValues;
  mine: ClientValues;
  current: ClientRecord;
  by?: { name: string; at: number };
};

type Props = {
  clash: Clash | null;
  options: FormOptions;
  onKeepEditing: () => void;
  onSettle: (chosen: ClientValues) => void;
};

/** Two people edited one client: what either changed, and whose value is to stand. */
export function ClashDialog({ clash, ...props }: Props) {
  return (
    <Dialog open={clash !== null} onOpenChange={(open) => open || props.onKeepEditing()}>
      {clash && <ClashContent key={clash.current.version} clash={clash} {...props} />}
    </Dialog>
  );
}

function ClashContent({ clash, options, onKeepEditing, onSettle }: Props & { clash: Clash }) {
  const t = useTranslations("conflict");
  const [choices, setChoices] = useState<Choices>({});
  const { owner, managers, portalManagers, groups, fields } = clash.current;
  const words = useFieldWords({
    owners: [...options.owners, ...(owner ? [owner] : []), ...managers, ...portalManagers],
    groups: [...options.groups, ...groups],
    fields,
  });
  const theirs = formValues(clash.current);
  const rows = threeWay(clash.before, clash.mine, theirs);
  // what they settled alone comes last: it asks nothing
  const order: ThreeWayRow["changedBy"][] = ["both", "me", "them"];
  const sorted = order.flatMap((who) => rows.filter(({ changedBy }) => changedBy === who));
  return (
    <DialogContent
      title={t("title")}
      description={<ClashText by={clash.by} />}
      className="sm:max-w-3xl"
      footer={
        <>
          <Button variant="outline" onClick={onKeepEditing}>
            {t("keep")}
          </Button>
          <Button onClick={() => onSettle(merge(theirs, rows, choices))}>{t("save")}</Button>
        </>
      }
    >
      <ul className="divide-y border-y">
        {sorted.map((row) => (
          <ClashRow
            key={row.field}
            row={row}
            words={words}
            choice={choices[row.field]}
            onChoose={(side) => setChoices((before) => ({ ...before, [row.field]: side }))}
          />
        ))}
      </ul>
    </DialogContent>
  );
}

function ClashText({ by }: { by: Clash["by"] }) {
  const t = useTranslations("conflict");
  const locale = useLocale();
  if (!by) return t("somebody");
  return t("by", { name: by.name, when: formatRelative(by.at, Date.now(), locale) });
}
