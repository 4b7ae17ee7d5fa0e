import type { Control } from "react-hook-form";
import type { DocumentValues, WholeDocument } from "@/lib/documents/form-values";

export type DocumentControl = Control<DocumentValues, unknown, WholeDocument>;
