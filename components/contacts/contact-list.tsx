"use client";

import { useTranslations } from "next-intl";
import { cn } from "@/lib/cn";
import type { ContactWarnings } from "@/lib/contacts/schema";
import { AddContact } from "./add-contact";
import { ContactForm } from "./contact-form";
import { ContactKeys } from "./contact-keys";
import { ContactLine } from "./contact-row";
import { contactName } from "./typed-contact";
import { useAdding } from "./use-adding";
import type { Draft } from "./use-contact-forms";
import { type ContactsProps, useContacts } from "./use-contacts";
import { useToldContact } from "./use-told-contact";

/** One line a contact, which its inputs take the place of; what came back unsaved; one to add another. */
export function ContactList(props: ContactsProps) {
  const { shown, forms, reorder, shift, verbsOf, said } = useContacts(props);
  const { mayChange, warnings } = props;
  const adding = useAdding(forms.save, mayChange);
  const told = useToldContact();
  const homeless = forms.drafts.filter(({ key }) => !shown.some(({ id }) => id === key));
  return (
    <div className="@container -mt-2">
      <ul
        ref={reorder.list}
        {...reorder.handlers}
        className={cn(
          "-mx-2 space-y-0.5",
          reorder.dragged !== null && "cursor-grabbing select-none",
        )}
      >
        {shown.map((contact) => {
          const { id } = contact;
          const draft = forms.drafts.find(({ key }) => key === id);
          return (
            <li key={id} id={`contact-${id}`} data-row-id={id}>
              {draft ? (
                <DraftForm draft={draft} forms={forms} warnings={warnings[id]} />
              ) : (
                <ContactLine
                  contact={contact}
                  warnings={warnings[id]}
                  verbs={verbsOf(id)}
                  dragged={reorder.dragged === id}
                  told={told === id}
                  focused={forms.last === id}
                />
              )}
            </li>
          );
        })}
      </ul>
      {homeless.map((draft) => (
        <div key={draft.key} className="-mx-2 mt-2">
          <DraftForm draft={draft} forms={forms} />
        </div>
      ))}
      <AddContact mayChange={mayChange} empty={!shown.length} adding={adding} />
      {mayChange && (
        <ContactKeys
          add={adding.start}
          verbsOf={verbsOf}
          shift={shift}
          keep={reorder.drop}
          cancel={reorder.moving ? reorder.cancel : undefined}
        />
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}

type DraftProps = {
  draft: Draft;
  warnings?: ContactWarnings;
  forms: Pick<ReturnType<typeof useContacts>["forms"], "save" | "close" | "refusalOf">;
};

function DraftForm({ draft, warnings, forms: { save, close, refusalOf } }: DraftProps) {
  const t = useTranslations("contacts");
  const { key, typed, contact } = draft;
  return (
    <ContactForm
      label={contact ? t("editing", { name: contactName(contact) }) : t("add")}
      submit={t(contact ? "save" : "addVerb")}
      typed={typed}
      primary={contact?.primary}
      warnings={warnings}
      refused={refusalOf(draft)}
      onSave={(changed) => save(draft, changed)}
      onCancel={() => close(key)}
    />
  );
}
