import { z } from "zod";
import { settingsFields } from "../settings/schema";
import { userInput } from "../users/schema";

/** What the first person says of the workspace and of herself. */
export const setupInput = z.object({
  workspace: settingsFields.name,
  language: settingsFields.language,
  currency: settingsFields.currency,
  name: userInput.shape.name,
  email: userInput.shape.email,
  password: userInput.shape.password.unwrap(),
  /** Load sample data. */
  sample: z.boolean("errors.boolean").default(false),
  /** The key from the terminal, asked of who comes from elsewhere. */
  key: z.string("errors.text").max(100, "errors.setupKey").default(""),
});
export type SetupInput = z.output<typeof setupInput>;
export type SetupTyped = z.input<typeof setupInput>;
