import type { Control } from "react-hook-form";
import type { DocumentFields, DocumentValues } from "@/lib/documents/form-values";

export type DocumentControl = Control<DocumentValues, unknown, DocumentFields>;
