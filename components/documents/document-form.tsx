"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useRef } from "react";
import { useForm } from "react-hook-form";
import { useLeaveWarning } from "@/components/clients/client-form-leave";
import { FormError } from "@/components/form/form-error";
import { TextareaField } from "@/components/form/textarea-field";
import { useServerErrors } from "@/components/form/use-server-errors";
import { useFirstField } from "@/components/records/use-first-field";
import { type DocumentValues, documentForm, type WholeDocument } from "@/lib/documents/form-values";
import { DocumentFormBar } from "./document-form-bar";
import { DocumentFormHead } from "./document-form-head";
import type { DocumentFormProps } from "./document-form-props";
import { DocumentFormTotals } from "./document-form-totals";
import { LinesEditor } from "./lines-editor";
import { useSaveDocument } from "./use-save-document";

/** The form of a document: Enter saves it, a draft as a draft, Ctrl/⌘ Enter sends it. */
export function DocumentForm(props: DocumentFormProps) {
  const { kind, document, values, currencies, discount } = props;
  const t = useTranslations("documents");
  const locale = useLocale();
  const form = useRef<HTMLFormElement>(null);
  const { control, formState, handleSubmit, setError, setFocus } = useForm<
    DocumentValues,
    unknown,
    WholeDocument
  >({ resolver: zodResolver(documentForm(locale)), defaultValues: values });
  const { state, pending, run } = useSaveDocument(props, formState.dirtyFields);
  useServerErrors(state, setError);
  useLeaveWarning(formState.isDirty && !pending && state.status !== "done");
  useFirstField(form);
  const draft = document?.draft ?? true;
  const submit = (send: boolean) => handleSubmit((input) => run(input, send));
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    if (!event.currentTarget.contains(event.target as Node)) return; // in its open list
    event.preventDefault();
    if (!event.repeat) void submit(draft)();
  };
  const name = document?.number ?? t(`${kind}.draft`);
  return (
    <form
      ref={form}
      noValidate
      aria-label={document ? t("editOf", { name }) : t(`${kind}.new`)}
      onSubmit={submit(false)}
      onKeyDown={press}
      className="@container space-y-5"
    >
      <FormError state={state} control={control} />
      <DocumentFormHead {...{ kind, control, currencies, discount }} />
      <LinesEditor control={control} setFocus={setFocus} bare={values.total !== ""} />
      <div className="grid @xl:grid-cols-2 gap-x-8 gap-y-5">
        <TextareaField control={control} name="note" label={t("note")} help={t("noteHelp")} />
        <DocumentFormTotals control={control} />
      </div>
      <DocumentFormBar {...{ draft, pending }} back={props} onSend={submit(true)} />
    </form>
  );
}
