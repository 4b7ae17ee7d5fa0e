import { describe, expect, test } from "vitest";
import { newTokenValues, type TokenValues, tokenForm, tokenValues } from "./form-values";
import type { TokenItem } from "./schema";

const ZONE = "Europe/Bucharest";
const values = (more: Partial<TokenValues> = {}) => ({
  ...newTokenValues(1),
  name: "Zapier",
  ...more,
});

const token: TokenItem = {
  id: 7,
  name: "Zapier",
  prefix: "clt_AbCd1234",
  owner: { id: 2, name: "Ana", active: true },
  rights: null,
  quota: 100,
  windowSeconds: null,
  unlimited: false,
  expiresAt: Date.parse("2020-05-05T10:00:00Z"),
  revokedAt: null,
  createdAt: 0,
  lastUsed: null,
};

const faultsOf = (given: TokenValues) =>
  tokenForm(ZONE)
    .safeParse(given)
    .error?.issues.map(({ path, message }) => [path.join("."), message]);

describe("the form of a token", () => {
  test("begins with reading, and says null where nothing is said", () => {
    expect(tokenForm(ZONE).parse(values())).toEqual({
      name: "Zapier",
      userId: 1,
      expiresAt: null,
      rights: { customers: ["get", "search"], contacts: ["get", "search"] },
      quota: null,
      windowSeconds: null,
      unlimited: false,
    });
  });

  test("a day ends when it ends in the workspace", () => {
    const { expiresAt } = tokenForm(ZONE).parse(values({ expiresAt: "2099-07-01" }));
    expect(new Date(expiresAt ?? 0).toISOString()).toBe("2099-07-01T20:59:59.999Z");
  });

  test("all that the owner may is null, and a resource without a verb is left out", () => {
    expect(tokenForm(ZONE).parse(values({ scope: "all" })).rights).toBeNull();
    const rights = { customers: [], contacts: ["get" as const] };
    expect(tokenForm(ZONE).parse(values({ rights })).rights).toEqual({ contacts: ["get"] });
  });

  test("whoever is unlimited has no figures, whatever was typed there before", () => {
    const given = values({ unlimited: true, quota: "many", windowSeconds: "60" });
    expect(tokenForm(ZONE).parse(given)).toMatchObject({ quota: null, windowSeconds: null });
  });

  test("every refusal is beside its field", () => {
    const rights = { customers: [] };
    const given = { name: " ", expiresAt: "2020-01-01", rights, quota: "many", windowSeconds: "0" };
    expect(faultsOf(values(given))?.sort()).toEqual([
      ["expiresAt", "errors.past"],
      ["name", "errors.required"],
      ["quota", "errors.number"],
      ["rights", "errors.tokenNothing"],
      ["windowSeconds", "errors.between|min=1|max=86400"],
    ]);
  });

  test("shows a token as it is, and an end that has passed is no hindrance to another name", () => {
    const before = tokenValues(token, ZONE);
    expect(before).toMatchObject({ expiresAt: "2020-05-05", scope: "all", quota: "100" });
    const saved = tokenForm(ZONE, before).parse({ ...before, name: "Make" });
    expect(saved).toMatchObject({ name: "Make", rights: null, quota: 100 });
    expect(saved.expiresAt).toBeUndefined();
  });
});
