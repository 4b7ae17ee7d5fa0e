import { useTranslations } from "next-intl";
import {
  type ClientRecord,
  type FieldName,
  type FormOptions,
  fieldValue,
  formValues,
} from "@/lib/clients/form-values";
import { ADDRESS } from "./address-names";
import { useFieldWords } from "./client-form-words";

type Props = { client: ClientRecord; workspace: FormOptions["workspace"] };

const IDENTITY = ["name", "legalName", "fiscalCode", "tradeRegister", "active"] as const;
const REACH = ["email", "phone", "website"] as const;
const PEOPLE = ["ownerId", "managerIds", "portalManagerIds"] as const;
const PREFERENCES = ["groupIds", "currency", "language"] as const;
const PERSON = ["firstName", "lastName", "position", "email", "phone"] as const;

/** The profile for who may only look: what is known, in words, without a box to type in. */
export function ClientProfile({ client, workspace }: Props) {
  const t = useTranslations("clientForm");
  const say = useTold({ ...client, currency: client.currency ?? workspace.currency });
  const other = (which: "billing" | "shipping") =>
    client[`${which}Same`]
      ? { note: t("sameAsMain") }
      : { lines: say(Object.values(ADDRESS[which])) };
  return (
    <div>
      <Part title={t("sections.identity")} lines={say(IDENTITY)} />
      <Part title={t("sections.reach")} lines={say(REACH)} />
      <Part title={t("sections.address")} lines={say(Object.values(ADDRESS.main))} />
      <Part title={t("sections.billing")} {...other("billing")} />
      <Part title={t("sections.shipping")} {...other("shipping")} />
      <Part title={t("sections.people")} lines={say(PEOPLE)} />
      <Part title={t("sections.preferences")} lines={say(PREFERENCES)} />
      {client.fields.length > 0 && (
        <Part
          title={t("sections.custom")}
          lines={say(client.fields.map(({ id }) => `custom.${id}` as const))}
        />
      )}
      <Part
        title={t("sections.contact")}
        lines={say(PERSON.map((field) => `primaryContact.${field}` as const))}
      />
    </div>
  );
}

type Line = { label: string; text: string };

/** What is said of a client, without the lines that say nothing. */
function useTold(client: ClientRecord) {
  const { owner, managers, portalManagers, groups, fields } = client;
  const owners = [...(owner ? [owner] : []), ...managers, ...portalManagers];
  const { short, text } = useFieldWords({ owners, groups, fields });
  const values = formValues(client);
  return (fields: readonly FieldName[]): Line[] =>
    fields.flatMap((field) => {
      const said = text(field, fieldValue(values, field));
      return said === null ? [] : [{ label: short(field), text: said }];
    });
}

type PartProps = { title: string; lines?: Line[]; note?: string };

function Part({ title, lines = [], note }: PartProps) {
  const t = useTranslations("client");
  return (
    <section className="border-t py-6 first:border-t-0 first:pt-0">
      <h2 className="mb-3 font-medium text-lg">{title}</h2>
      {lines.length === 0 && <p className="text-muted-foreground">{note ?? t("empty")}</p>}
      {lines.length > 0 && (
        <dl className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
          {lines.map(({ label, text }) => (
            <div key={label} className="min-w-0">
              <dt className="text-muted-foreground text-sm">{label}</dt>
              <dd className="mt-0.5 break-words">{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
