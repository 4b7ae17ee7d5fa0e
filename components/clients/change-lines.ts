import type { Change } from "@/lib/clients/change-days";
import { camel, type FieldWords, fieldText } from "./field-text";

export type ChangeWords = FieldWords & {
  /** A field's label by its name in the form: `legalName`, `contact.email`. */
  label: (field: string) => string;
  /** «Ana Pop: e-mail». */
  ofContact: (name: string, label: string) => string;
  contacts: ReadonlyMap<number, string>;
};

/**
 * One field, from what to what, in words; null where there was or is nothing. Without `from` it is
 * the first that was ever said.
 */
export type ChangeLine = { label: string; from?: string | null; to: string | null };

const SILENT = new Set(["sort_order", "client_id", "merged_into"]);
const PERSON = ["position", "email", "phone"];
// said of a new client only where they are not as they always are
const USUAL: Record<string, unknown> = {
  active: 1,
  billing_same: 1,
  shipping_same: 1,
  vat_registered: 0,
};

/** What a change says, a line a field; nothing for what only the program cares about. */
export function changeLines(change: Change, words: ChangeWords): ChangeLine[] {
  const { entity, kind, before, after } = change;
  if (entity === "clients" && kind === "create") return firstLines(change, words);
  if (kind === "update") return updateLines(change, words);
  const label = words.label(HUNG[entity]?.(before ?? after ?? {}) ?? entity);
  return [
    {
      label,
      from: before ? hungText(change, before, words) : undefined,
      to: after && hungText(change, after, words),
    },
  ];
}

function firstLines({ after }: Change, words: ChangeWords): ChangeLine[] {
  const said = Object.entries(after ?? {}).filter(
    ([field, value]) => !SILENT.has(field) && USUAL[field] !== value,
  );
  return said.map(([field, value]) => ({
    label: words.label(camel(field)),
    to: fieldText(field, value, words),
  }));
}

function updateLines({ entity, entityId, before, after }: Change, words: ChangeWords) {
  const fields = Object.keys(after ?? {}).filter((field) => !SILENT.has(field));
  return fields.map((field) => ({
    label: changeLabel(entity, entityId, field, words),
    from: fieldText(field, before?.[field], words),
    to: fieldText(field, after?.[field], words),
  }));
}

/** The label of a column, with the contact's name where it is a contact's. */
export function changeLabel(entity: string, entityId: number, field: string, words: ChangeWords) {
  if (entity !== "contacts") return words.label(camel(field));
  const label = words.label(`contact.${camel(field)}`);
  const name = words.contacts.get(entityId);
  return name ? words.ofContact(name, label) : label;
}

/** What hangs on a client, and the label it goes by. */
const HUNG: Record<string, (row: Record<string, unknown>) => string> = {
  contacts: () => "contact",
  client_groups: () => "groupIds",
  client_people: (row) => (row.role === "manager" ? "manager" : "portalManager"),
  external_ids: () => "externalId",
};

function hungText({ entity }: Change, row: Record<string, unknown>, words: ChangeWords) {
  if (entity === "client_groups") return fieldText("groupIds", [row.group_id], words);
  if (entity === "client_people") return fieldText("ownerId", row.user_id, words);
  if (entity === "external_ids") return fieldText("value", row.value, words);
  const name = [row.first_name, row.last_name].filter(Boolean).join(" ");
  return [name, ...PERSON.map((field) => row[field])].filter(Boolean).join(", ");
}
