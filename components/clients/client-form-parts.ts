import type { Control } from "react-hook-form";
import type { Action } from "@/lib/action-state";
import type {
  ClientValues,
  FormOptions,
  FormWarnings,
  GroupOption,
} from "@/lib/clients/form-values";
import type { ClientInput } from "@/lib/clients/schema";

export type ClientControl = Control<ClientValues, unknown, ClientInput>;

/** What every section of a client's form works with. */
export type FormParts = {
  control: ClientControl;
  options: FormOptions;
  warnings: FormWarnings;
  /** Gets `{ name }`. */
  createGroup: Action<GroupOption>;
};
