import { sql } from "drizzle-orm";
import { peopleOf } from "../clients/people-column";
import { plainColumns } from "../clients/plain-client";
import type { Context } from "../context";
import { activeFields, customColumn, customTexts } from "../fields/queries";
import { clientColumns, type ExportedClient } from "./client-columns";
import type { Shape } from "./shape";

type Row = Omit<ExportedClient, "texts"> & { custom: string | null };

/** Everything about clients, as an import would make them again. */
export async function allFields(ctx: Context): Promise<Shape<ExportedClient>> {
  const fields = await activeFields(ctx);
  return {
    select: columns,
    join: primaryContact,
    read: (raw) => {
      const row = raw as Row;
      return { ...row, texts: customTexts(fields, row.custom) };
    },
    columns: clientColumns(fields),
  };
}

const primaryContact = sql`left join contacts on contacts.id =
  (select id from contacts where client_id = clients.id and deleted_at is null
    order by is_primary desc, sort_order limit 1)`;

const peopleIn = (role: "manager" | "portal_manager") =>
  sql`(select group_concat(one, '|') from ${peopleOf(role, "email")})`;

const columns = sql`${plainColumns}, name_sort as nameSort, trade_register as tradeRegister, clients.email,
  (select users.email from users where users.id = clients.owner_id) as owner,
  (select group_concat(name, '|') from (select groups.name from client_groups
    join groups on groups.id = group_id where client_id = clients.id and groups.deleted_at is null
    order by groups.name_sort)) as groups,
  (select value from external_ids where client_id = clients.id order by id limit 1) as externalId,
  trim(coalesce(first_name, '') || ' ' || coalesce(last_name, '')) as contactName,
  position as contactPosition, contacts.email as contactEmail, contacts.phone as contactPhone,
  ${peopleIn("manager")} as managers, ${peopleIn("portal_manager")} as portalManagers, ${customColumn}`;
