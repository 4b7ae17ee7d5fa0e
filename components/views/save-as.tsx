"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import { Button } from "@/components/ui/button";
import type { Action } from "@/lib/action-state";
import type { ViewSettings, ViewWords } from "@/lib/views/schema";
import type { ViewActions } from "./view-actions";
import { viewAddress } from "./view-address";
import { ViewForm } from "./view-form-later";

type Props = { now: ViewSettings; createView: ViewActions["createView"] };

/** Keeps the list as it is as a view of its own. */
export function SaveAs({ now, createView }: Props) {
  const t = useTranslations("views");
  const [open, setOpen] = useState(false);
  const router = useRouter();
  const offerUndo = useOfferUndo();
  const { filter, sort, columns, density } = now;
  const save: Action = async (state, input) => {
    const words = input as ViewWords;
    const answer = await createView(state, { ...words, filter, sort, columns, density });
    if (answer.status !== "done" || !answer.data) return answer;
    setOpen(false);
    offerUndo(t("created", { name: words.name }), answer.operation);
    router.push(viewAddress(String(answer.data.id)) as Route);
    return answer;
  };
  return (
    <>
      <Button variant="outline" onClick={() => setOpen(true)}>
        {t("saveAs")}
      </Button>
      {open && (
        <ViewForm
          title={t("saveAsTitle")}
          submit={t("create")}
          values={{ name: "", shared: false }}
          save={save}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
