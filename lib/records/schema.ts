import { z } from "zod";

/** What a tab of records is asked for: the page behind this place. */
export const recordSearch = z.object({
  after: z.string().max(200).optional().catch(undefined),
});

/** The column that a record goes by, of those whose changes are told with the client's. */
export const RECORD_TITLES: Readonly<Record<string, string>> = {
  communications: "subject",
  notes: "text",
  projects: "name",
  tasks: "title",
  ticket_replies: "text",
  tickets: "subject",
};

/** By which a record is known among those of all kinds. */
export const recordKey = (entity: string, id: number) => `${entity} ${id}`;
