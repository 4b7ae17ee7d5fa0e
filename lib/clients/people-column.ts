import { type SQL, sql } from "drizzle-orm";

type Role = "manager" | "portal_manager";

/** The colleagues in a role beside a client of `clients`, in order: a table of one column, `one`. */
export function peopleOf(role: Role, what: "name" | "email"): SQL {
  const column = sql`users.${sql.identifier(what)}`;
  return sql`(select ${column} as one from client_people join users on users.id = user_id
    where client_id = clients.id and client_people.role = ${role} order by ${column})`;
}
