import { customText } from "@/components/fields/custom-text";
import type { Change } from "@/lib/clients/change-days";
import { valueText } from "@/lib/fields/read-value";
import { isMoney, moneyLabel, moneyLines, moneyText } from "./change-money";
import { isRecord, recordLabel, recordLines, recordText } from "./change-records";
import type { ChangeLine, ChangeWords } from "./change-told";
import { camel, fieldText } from "./field-text";

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
  if (isMoney(entity)) return moneyLines(change, words);
  if (isRecord(change)) return recordLines(change, words);
  if (entity === "clients" && kind === "create") return firstLines(change, words);
  if (entity === "contacts" && after && "deleted_at" in after) return [goneLine(change, words)];
  if (kind === "update") return updateLines(change, words);
  return [
    {
      label: hungLabel(change, words),
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

function updateLines(change: Change, words: ChangeWords): ChangeLine[] {
  const { before, after } = change;
  const fields = Object.keys(after ?? {}).filter((field) => !SILENT.has(field));
  const text = (field: string, value: unknown) => changeText(change, field, value, words);
  return fields.map((field) => ({
    label: changeLabel(change, field, words),
    from: text(field, before?.[field]),
    to: text(field, after?.[field]),
  }));
}

type Row = Pick<Change, "entity" | "entityId">;

/** A value of a column, or of a custom field. */
export function changeText(row: Row, field: string, value: unknown, words: ChangeWords) {
  if (isMoney(row.entity)) return moneyText(row, field, value, words);
  if (isRecord(row)) return recordText(field, value, words);
  const custom = row.entity === "field_values" && words.custom.get(row.entityId);
  if (custom && typeof value === "string")
    return customText(custom, valueText(custom, value), words);
  return fieldText(field, value, words);
}

/** A contact that left, or came back. */
function goneLine({ entityId, after }: Change, { label, contacts }: ChangeWords): ChangeLine {
  const name = contacts.get(entityId) ?? `#${entityId}`;
  const gone = after?.deleted_at !== null;
  return { label: label("contact"), from: gone ? name : null, to: gone ? null : name };
}

/** Only the order of the contacts: there are no words for one of them. */
export const isReorder = ({ entity, kind, after }: Change) =>
  entity === "contacts" && kind === "update" && Object.keys(after ?? {}).join() === "sort_order";

/** The label of a column: with the contact's name where it is a contact's, else the custom field's name. */
export function changeLabel(row: Row, field: string, words: ChangeWords) {
  const { entity, entityId } = row;
  if (isMoney(entity)) return moneyLabel(row, field, words);
  if (isRecord(row)) return recordLabel(row, field, words);
  if (entity === "field_values")
    return words.custom.get(entityId)?.name ?? words.label("customField");
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

function hungLabel(change: Change, words: ChangeWords) {
  const { entity, before, after } = change;
  if (entity === "field_values") return changeLabel(change, "value", words);
  return words.label(HUNG[entity]?.(before ?? after ?? {}) ?? entity);
}

function hungText(change: Change, row: Record<string, unknown>, words: ChangeWords) {
  const { entity } = change;
  if (entity === "field_values") return changeText(change, "value", row.value, words);
  if (entity === "client_groups") return fieldText("groupIds", [row.group_id], words);
  if (entity === "client_people") return fieldText("ownerId", row.user_id, words);
  if (entity === "external_ids") return fieldText("value", row.value, words);
  const name = [row.first_name, row.last_name].filter(Boolean).join(" ");
  return [name, ...PERSON.map((field) => row[field])].filter(Boolean).join(", ");
}
