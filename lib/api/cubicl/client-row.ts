import { z } from "zod";
import type { NamedClient, WholeClient } from "../../clients/whole-clients";
import type { Person } from "../../contacts/schema";
import { fullName } from "../../contacts/set-contacts";
import { customTexts, type FieldDefinition } from "../../fields/queries";

const text = z.string();

const contactRow = z
  .object({ name: text, position: text, phone: text, email: text })
  .meta({ id: "ClientContact" });

/** A client as this dialect reads it. */
export const clientRow = z
  .object({
    _id: text.meta({ description: "The customer's `userid`.", example: "3" }),
    name: text.meta({ example: "Acme" }),
    phone: text,
    email: text,
    fullname: text.meta({ example: "Acme SRL" }),
    contacts: z.array(contactRow),
    customFields: z
      .record(text, text.nullable())
      .nullable()
      .meta({
        description: "By the id of the field; null when there are none.",
        example: { 1: "Gold" },
      }),
    portalCustomerManagerIds: z.array(text),
    createdAt: z.int().meta({ description: "Milliseconds since 1970." }),
  })
  .meta({ id: "Client" });
export type ClientRow = z.output<typeof clientRow>;

/** A client of a list that asks for no more than names. */
export const namedRow = clientRow.pick({ _id: true, name: true }).meta({ id: "ClientName" });

export const toNamed = ({ id, name }: NamedClient): z.output<typeof namedRow> => ({
  _id: String(id),
  name,
});

export function toClient(client: WholeClient, fields: readonly FieldDefinition[]): ClientRow {
  const inUse = fields.filter(({ archived }) => !archived);
  const custom = customTexts(inUse, client.custom);
  const people: Person[] = JSON.parse(client.contacts);
  const managers: number[] = JSON.parse(client.portalManagerIds);
  return {
    _id: String(client.id),
    name: client.name,
    phone: client.phone ?? "",
    email: client.email ?? "",
    fullname: client.legalName ?? "",
    contacts: people.map(toContact),
    customFields: custom.size ? Object.fromEntries(custom) : null,
    portalCustomerManagerIds: managers.map(String),
    createdAt: client.createdAt,
  };
}

const toContact = (person: Person): z.output<typeof contactRow> => ({
  name: fullName(person),
  position: person.position ?? "",
  phone: person.phone ?? "",
  email: person.email ?? "",
});
