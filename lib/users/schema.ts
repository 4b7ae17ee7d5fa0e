import { z } from "zod";
import { ROLES as ALL_ROLES, RIGHTS } from "@/db/rights";
import { LANGUAGES, THEMES } from "../preferences";
import { requiredText } from "../text";

export type { Right, Role } from "@/db/rights";

export const ROLES = ALL_ROLES;
export const SHORTEST_PASSWORD = 10;
const LONGEST_PASSWORD = 200;

const id = z.number("errors.number").int("errors.number").positive("errors.number");
const name = requiredText(100);
const role = z.enum(ROLES, "errors.role");
const language = z.enum(LANGUAGES, "errors.language");
const theme = z.enum(THEMES, "errors.theme");

/** One spelling of an address, so that it is one account. */
const email = requiredText(191)
  .transform((text) => text.toLowerCase())
  .pipe(z.string().regex(/^[^\s@]+@[^\s@]+$/, "errors.email"));

// Two keyboards write «ș» in two ways; the same word must be the same password.
const typedPassword = z
  .string("errors.required")
  .transform((text) => text.normalize("NFKC"))
  .pipe(
    z
      .string()
      .min(1, "errors.required")
      .max(LONGEST_PASSWORD, `errors.tooLong|max=${LONGEST_PASSWORD}`),
  );

/** A password somebody chooses. */
const newPassword = typedPassword.pipe(
  z.string().min(SHORTEST_PASSWORD, `errors.passwordShort|min=${SHORTEST_PASSWORD}`),
);

/** A new person. Without a password she chooses one through a one-time link. */
export const userInput = z.object({
  email,
  name,
  role,
  language: language.nullable().optional(),
  password: newPassword.optional(),
});
export type UserInput = z.output<typeof userInput>;

/** The same as a screen asks for it: the password is chosen through a link. */
export const newPerson = userInput.omit({ password: true });

/** A change to a person; what is absent stays as it is. */
export const userUpdate = z.object({
  id,
  name: name.optional(),
  role: role.optional(),
  active: z.boolean("errors.boolean").optional(),
  language: language.nullable().optional(),
  theme: theme.optional(),
  extraRights: z.array(z.enum(RIGHTS, "errors.right"), "errors.list").optional(),
});
export type UserUpdate = z.output<typeof userUpdate>;

export const userId = z.object({ id });

/** What one changes of oneself. */
export const profileChange = z.object({
  name: name.optional(),
  language: language.optional(),
  theme: theme.optional(),
});
export type ProfileChange = z.output<typeof profileChange>;

export const passwordChange = z.object({ current: typedPassword, password: newPassword });
export type PasswordChange = z.output<typeof passwordChange>;

export const signInInput = z.object({ email, password: typedPassword });
export type SignInInput = z.output<typeof signInInput>;

export const redeemInput = z.object({
  secret: z.string("errors.text").max(100),
  password: newPassword,
});

/** A person as the team's page shows her. */
export type TeamMember = {
  id: number;
  email: string;
  name: string;
  role: (typeof ROLES)[number];
  extraRights: (typeof RIGHTS)[number][];
  active: boolean;
  /** False until she has chosen a password. */
  joined: boolean;
  updatedAt: number;
};
