"use client";

import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { useId } from "react";
import { type UseFormSetError, useForm, useWatch } from "react-hook-form";
import { toast } from "sonner";
import { useAction } from "@/components/feedback/use-action";
import { useMessageText } from "@/components/feedback/use-message-text";
import { useReturnFocus } from "@/components/feedback/use-return-focus";
import { SubmitButton } from "@/components/form/submit-button";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import type { Action, Done, Failed } from "@/lib/action-state";
import type { BulkOptions } from "@/lib/clients/form-values";
import { BulkInputs } from "./bulk-inputs";
import { BulkSample } from "./bulk-sample";
import { type BulkKind, type BulkValues, type Chosen, EMPTY, toChange } from "./bulk-values";
import { takesAway, useBulkSentence } from "./use-bulk-words";
import { type BulkAnswer, useTellBulk } from "./use-tell-bulk";

type Props = {
  kind: BulkKind;
  chosen: Chosen;
  options: BulkOptions;
  change: Action<BulkAnswer>;
  onClose: () => void;
  /** This frozen set was changed, or is too old. */
  onOver: (set: string) => void;
};

/** What is to be done, to how many and to whom: looked at before it begins. */
export function BulkDialog({ kind, chosen, options, change, onClose, onOver }: Props) {
  const t = useTranslations("bulk");
  const id = useId();
  const { control, setError, getValues } = useForm<BulkValues>({ defaultValues: EMPTY });
  const values = { ...EMPTY, ...useWatch({ control }) } as BulkValues;
  const tell = useTellBulk();
  const say = useMessageText();
  const end = () => {
    onClose();
    if ("set" in chosen.rows) onOver(chosen.rows.set);
  };
  const [run, pending] = useAction(change, {
    onDone: (done: Done<BulkAnswer>) => {
      end();
      tell(kind, chosen.count, done);
    },
    onFailed: (failed) => {
      if (failed.message === "errors.frozenOver") end();
      if (!showRefusal(failed, values.field, setError)) toast.error(say(failed.message));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const asked = toChange(kind, getValues(), options);
    if (pending) return;
    if (asked) return run({ change: asked, rows: chosen.rows });
    setError(lacking(kind, values), { message: "errors.required" });
  };
  const said = { kind, values, options };
  const clients = t("clients", { count: chosen.count });
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        {...useReturnFocus()}
        title={t(`titles.${kind}`)}
        description={clients}
        className="sm:max-w-lg"
        footer={
          <>
            <Button variant="outline" onClick={onClose}>
              {t("cancel")}
            </Button>
            <SubmitButton
              form={id}
              pending={pending}
              variant={kind === "delete" ? "destructive" : "default"}
            >
              {t(`submit.${VERBS.includes(kind) ? (kind as "delete") : "change"}`, { clients })}
            </SubmitButton>
          </>
        }
      >
        <form id={id} noValidate onSubmit={submit} className="space-y-4">
          <BulkInputs {...{ control, kind, values, options }} />
          <BulkSays
            sentence={useBulkSentence({ ...said, count: chosen.count })}
            warns={takesAway(said)}
          />
          {chosen.sample && <BulkSample sample={chosen.sample} count={chosen.count} />}
        </form>
      </DialogContent>
    </Dialog>
  );
}

const lacking = (kind: BulkKind, { field }: BulkValues) =>
  kind === "owner" ? "ownerId" : field ? (`texts.${field}` as const) : "field";

const VERBS: readonly BulkKind[] = ["activate", "deactivate", "delete"];

function BulkSays({ sentence, warns }: { sentence: string | null; warns: boolean }) {
  return (
    <div aria-live="polite">
      {sentence && <Alert variant={warns ? "warning" : "info"}>{sentence}</Alert>}
    </div>
  );
}

/** What the server has against it, beside the input that says it; false when that is no input's. */
function showRefusal(
  { fields = {}, message }: Failed,
  field: string,
  setError: UseFormSetError<BulkValues>,
) {
  const names = { value: `texts.${field}`, ids: "ids", ownerId: "ownerId" } as const;
  const found = Object.entries(fields).map(([name, messages]) => {
    const known = name.replace(/^change\./, "").replace(/\.\d+$/, "");
    return [names[known as "value"] ?? "field", messages?.[0]] as const;
  });
  for (const [name, problem] of found) setError(name as "field", { message: problem ?? message });
  return found.length > 0;
}
