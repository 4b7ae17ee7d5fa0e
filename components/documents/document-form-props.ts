import type { ComboboxOption } from "@/components/form/combobox-list";
import type { Action } from "@/lib/action-state";
import type { DocumentValues } from "@/lib/documents/form-values";
import type { DocumentKind } from "@/lib/documents/schema";

/** Gets a new document's input, or what of one is changed; answers which it is. */
export type SaveDocument = Action<{ id: number }>;

export type DocumentFormProps = {
  kind: DocumentKind;
  clientId: number;
  /** The document that is changed, as it is now. */
  document?: { id: number; version: number; number: string | null; draft: boolean };
  values: DocumentValues;
  currencies: readonly ComboboxOption[];
  /** What the client's groups give, in words. */
  discount?: string;
  save: SaveDocument;
};
