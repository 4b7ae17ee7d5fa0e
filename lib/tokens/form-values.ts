import { z } from "zod";
import { dayOf } from "../days";
import { typedNumber } from "../typed-number";
import { endOfDay } from "./end-of-day";
import { RESOURCES, type TokenItem, type TokenRights, tokenInput } from "./schema";

/** A token as its form holds it: what is typed is text, and "" where nothing is said. */
export type TokenValues = {
  name: string;
  userId: string;
  /** The last day on which it opens something. */
  expiresAt: string;
  /** All that the owner may, or only the rights that follow. */
  scope: "all" | "some";
  rights: TokenRights;
  quota: string;
  windowSeconds: string;
  unlimited: boolean;
};

const READING: TokenRights = { customers: ["get", "search"], contacts: ["get", "search"] };

/** What the form of a new token starts from: it may read, until somebody says more. */
export const newTokenValues = (userId: number): TokenValues => ({
  name: "",
  userId: String(userId),
  expiresAt: "",
  scope: "some",
  rights: READING,
  quota: "",
  windowSeconds: "",
  unlimited: false,
});

/** What the form of a token starts from. */
export const tokenValues = (token: TokenItem, zone: string): TokenValues => ({
  name: token.name,
  userId: String(token.owner.id),
  expiresAt: token.expiresAt === null ? "" : dayOf(token.expiresAt, zone),
  scope: token.rights ? "some" : "all",
  rights: token.rights ?? READING,
  quota: String(token.quota ?? ""),
  windowSeconds: String(token.windowSeconds ?? ""),
  unlimited: token.unlimited,
});

/** What the form was given as the domain reads it. `before`: an end left as it was is not said again. */
export const tokenForm = (zone: string, before?: TokenValues) =>
  z
    .custom<TokenValues>()
    .transform(
      ({ scope, ...values }): z.input<typeof tokenInput> => ({
        ...values,
        userId: Number(values.userId),
        expiresAt: values.expiresAt === before?.expiresAt ? undefined : end(values.expiresAt, zone),
        rights: scope === "all" ? null : withoutEmpty(values.rights),
        quota: values.unlimited ? null : typedNumber(values.quota),
        windowSeconds: values.unlimited ? null : typedNumber(values.windowSeconds),
      }),
    )
    .pipe(tokenInput);

const end = (day: string, zone: string) => (day ? endOfDay(day, zone) : null);

const withoutEmpty = (rights: TokenRights): TokenRights =>
  Object.fromEntries(
    RESOURCES.map((one) => [one, rights[one]]).filter(([, verbs]) => verbs?.length),
  );
