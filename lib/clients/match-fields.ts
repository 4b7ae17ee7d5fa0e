import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import type { Context } from "../context";
import { type FieldText, fieldTexts } from "../fields/field-texts";
import { groupBy } from "../group-by";
import { displayFiscalCode } from "./fiscal-code";
import { visibleClients } from "./visibility";
import type { MatchField, Searched } from "./why-matched";

type Row = {
  id: number;
  legalName: string | null;
  fiscalCode: string | null;
  vatRegistered: number;
  country: string | null;
  tradeRegister: string | null;
  email: string | null;
  phone: string | null;
  phoneE164: string | null;
  website: string | null;
  city: string | null;
  people: string;
  outside: string;
};
type Person = {
  name: string;
  position: string | null;
  email: string | null;
  phone: string | null;
};

/** Everything that these clients are found by, but for their names. */
export async function matchFields(
  ctx: Context,
  ids: readonly number[],
): Promise<Map<number, Searched[]>> {
  const reading = ctx.db.rows<Row>(sql`select id, legal_name as legalName,
      fiscal_code as fiscalCode, vat_registered as vatRegistered, country,
      trade_register as tradeRegister, email, phone, phone_e164 as phoneE164, website, city,
      (select json_group_array(json_object('name', trim(first_name || ' ' || last_name),
        'position', position, 'email', email, 'phone', phone)) from contacts
        where client_id = clients.id and deleted_at is null) as people,
      (select json_group_array(value) from external_ids where client_id = clients.id) as outside
    from clients where id in ${idsIn(ids)} and ${visibleClients(ctx)}`);
  const [rows, texts] = await Promise.all([reading, ctx.db.rows<FieldText>(fieldTexts(ids))]);
  const custom = groupBy(texts, ({ clientId }) => clientId);
  const said = (id: number) =>
    (custom.get(id) ?? []).map(
      ({ name, text }) => ({ field: "custom", label: name, text }) as const,
    );
  return new Map(rows.map((row) => [row.id, [...toFields(row), ...said(row.id)]]));
}

function toFields({ people, outside, vatRegistered, ...row }: Row): Searched[] {
  const fiscalCode = displayFiscalCode({ ...row, vatRegistered: vatRegistered === 1 });
  const pairs: [MatchField, string | null][] = [
    ["legalName", row.legalName],
    ["fiscalCode", fiscalCode],
    ["tradeRegister", row.tradeRegister],
    ...outsideIds(outside),
    ["city", row.city],
    ["email", row.email],
    ["phone", row.phone],
    ["phone", row.phoneE164],
    ["website", row.website],
    ...contactFields(people),
  ];
  return pairs.flatMap(([field, text]) => (text ? { field, text } : []));
}

const outsideIds = (json: string) =>
  (JSON.parse(json) as string[]).map((value): [MatchField, string] => ["externalId", value]);

const contactFields = (json: string) =>
  (JSON.parse(json) as Person[]).flatMap(
    ({ name, position, email, phone }): [MatchField, string | null][] => [
      ["contact", name],
      ["position", position && (name ? `${position} (${name})` : position)],
      ["email", email],
      ["phone", phone],
    ],
  );
