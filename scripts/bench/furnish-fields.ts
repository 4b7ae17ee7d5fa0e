import { createDb } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { createField } from "@/lib/fields/mutations";
import { listFields } from "@/lib/fields/queries";
import { fieldInput } from "@/lib/fields/schema";
import { systemContext } from "@/lib/system-context";
import { furnish } from "./furnish";

const choices = (...labels: string[]) => labels.map((label) => ({ label }));

const FIELDS = [
  { name: "Region", type: "choice", choices: choices("North", "South", "East", "West") },
  { name: "Tier", type: "choice", choices: choices("Bronze", "Silver", "Gold") },
  {
    name: "Interests",
    type: "multi",
    choices: choices("Paper", "Ink", "Toner", "Chairs", "Desks"),
  },
  { name: "Employees", type: "number" },
  { name: "Revenue", type: "number" },
  { name: "Score", type: "number" },
  { name: "Renewal", type: "date" },
  { name: "Last audit", type: "date" },
  { name: "Next call", type: "date" },
  { name: "Priority client", type: "checkbox" },
  { name: "Signed", type: "checkbox" },
  { name: "Portal", type: "link" },
];

/** Brings a database to so many clients, each with twelve custom fields. */
export async function furnishFields(url: string, clients: number) {
  await migrateDatabase(url);
  const db = await createDb(url);
  const ctx = systemContext(db);
  if (!(await listFields(ctx)).length)
    for (const field of FIELDS) await createField(ctx, fieldInput.parse(field));
  db.close();
  await furnish(url, clients);
}
