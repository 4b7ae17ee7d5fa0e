"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import type { Control } from "react-hook-form";
import { ComboboxField } from "@/components/form/combobox-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { choicesOf } from "@/components/records/choices-of";
import { RecordForm } from "@/components/records/record-form";
import { newTicket, type TicketValues, ticketForm, ticketValues } from "@/lib/tickets/form-values";
import { PRIORITIES, STATUSES, type TicketRow, type WholeTicket } from "@/lib/tickets/schema";

type Named = { id: number; name: string };

/** Who and what a ticket may name. */
export type TicketChoices = { contacts: Named[]; colleagues: Named[]; projects: Named[] };

type Form = ComponentProps<typeof RecordForm<TicketValues, WholeTicket>>;
type Props = Pick<Form, "save" | "onDone" | "onCancel"> & {
  choices: TicketChoices;
  /** The one that is changed. */
  ticket?: TicketRow;
  /** Of a new one: whose it is, and which project it belongs to at first. */
  of?: { clientId: number; projectId?: number };
};

export function TicketForm({ ticket, of, choices, ...form }: Props) {
  const t = useTranslations("tickets");
  const blank = { ...newTicket, projectId: String(of?.projectId ?? "") };
  return (
    <RecordForm
      {...form}
      label={ticket ? t("editing", { subject: ticket.subject }) : t("add")}
      submit={t(ticket ? "save" : "addVerb")}
      said={({ subject }) => t(ticket ? "saved" : "added", { subject })}
      schema={ticketForm}
      values={ticket ? ticketValues(ticket) : blank}
      edits={ticket && { id: ticket.id, version: ticket.version }}
      also={of && { clientId: of.clientId }}
      className="@lg:grid-cols-2"
    >
      {(control) => (
        <>
          <TextField
            control={control}
            name="subject"
            label={t("fields.subject")}
            autoComplete="off"
            className="@lg:col-span-2"
            required
          />
          <State control={control} />
          <People control={control} ticket={ticket} choices={choices} />
          <TextareaField
            control={control}
            name="text"
            label={t("fields.text")}
            className="@lg:col-span-2"
          />
        </>
      )}
    </RecordForm>
  );
}

type FormControl = Control<TicketValues, unknown, WholeTicket>;

function State({ control }: { control: FormControl }) {
  const t = useTranslations("tickets");
  return (
    <>
      <SelectField
        control={control}
        name="status"
        label={t("fields.status")}
        options={STATUSES.map((value) => ({ value, label: t(`statuses.${value}`) }))}
      />
      <SelectField
        control={control}
        name="priority"
        label={t("fields.priority")}
        options={PRIORITIES.map((value) => ({ value, label: t(`priorities.${value}`) }))}
      />
    </>
  );
}

type PeopleProps = Pick<Props, "ticket" | "choices"> & { control: FormControl };

/** Who asked, who sees to it, and the project it belongs to. */
function People({ control, ticket, choices }: PeopleProps) {
  const t = useTranslations("tickets");
  return (
    <>
      <ComboboxField
        control={control}
        name="contactId"
        label={t("fields.contactId")}
        empty={t("nobody")}
        options={choicesOf(choices.contacts, [ticket?.contact ?? null])}
      />
      <ComboboxField
        control={control}
        name="assigneeId"
        label={t("fields.assigneeId")}
        empty={t("nobody")}
        options={choicesOf(choices.colleagues, [ticket?.assignee ?? null])}
      />
      <ComboboxField
        control={control}
        name="projectId"
        label={t("fields.projectId")}
        empty={t("noProject")}
        options={choicesOf(choices.projects, [ticket?.project ?? null])}
        className="@lg:col-span-2"
      />
    </>
  );
}
