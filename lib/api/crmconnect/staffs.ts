import { z } from "zod";
import { type Colleague, listColleagues } from "../../users/queries";
import { type Answer, ok } from "../answer";
import type { Call } from "../endpoint";

const text = z.string();

/** A member of staff as the family reads it. */
export const staffRow = z
  .object({
    staffid: text,
    id: text,
    email: text,
    firstname: text,
    lastname: text,
    full_name: text,
    role: text,
    admin: z.enum(["0", "1"]),
    active: z.enum(["0", "1"]),
  })
  .meta({ id: "Staff" });

const flag = (yes: boolean) => (yes ? "1" : "0");

function toStaff({ id, name, email, role, active }: Colleague): z.output<typeof staffRow> {
  const [, first = name, last = ""] = /^(.*)\s+(\S+)$/.exec(name) ?? [];
  return {
    staffid: String(id),
    id: String(id),
    email,
    firstname: first,
    lastname: last,
    full_name: name,
    role,
    admin: flag(role === "admin"),
    active: flag(active),
  };
}

export const listStaffs = async ({ holder }: Call): Promise<Answer> =>
  ok((await listColleagues(holder.ctx)).map(toStaff));
