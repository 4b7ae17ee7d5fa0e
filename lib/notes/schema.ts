import { z } from "zod";
import { requiredText } from "../text";

export type { NoteRow } from "./queries";

const id = z.number("errors.number").int("errors.number").positive("errors.number");
const pinned = z.boolean("errors.boolean");

/** What is typed: markdown. */
export const noteText = z.object({ text: requiredText(20_000) });
export type NoteText = z.output<typeof noteText>;

/** A new note on a client. */
export const noteInput = noteText.extend({ clientId: id, pinned: pinned.optional() });
export type NoteInput = z.output<typeof noteInput>;

/** A change to a note; what is absent stays. */
export const noteUpdate = noteText.partial().extend({ id, version: id.optional() });
export type NoteUpdate = z.output<typeof noteUpdate>;

export const noteId = z.object({ id });
/** A client has one pinned note at most: the last that was pinned. */
export const notePin = z.object({ id, pinned });
export type NotePin = z.output<typeof notePin>;
