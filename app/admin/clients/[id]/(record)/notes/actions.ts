"use server";

import * as notes from "@/lib/notes/mutations";
import { noteId, noteInput, notePin, noteUpdate } from "@/lib/notes/schema";
import { action } from "@/lib/server/action";
import { kept } from "../../../kept";
import { staying } from "../../../staying";

export const addNote = staying(
  action(noteInput, (ctx, input) => kept(notes.createNote(ctx, input))),
);

export const updateNote = staying(
  action(noteUpdate, (ctx, change) => kept(notes.updateNote(ctx, change))),
);

export const pinNote = staying(action(notePin, (ctx, pin) => kept(notes.pinNote(ctx, pin))));

export const removeNote = staying(action(noteId, (ctx, { id }) => kept(notes.deleteNote(ctx, id))));
