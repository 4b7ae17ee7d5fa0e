import { stdnum } from "stdnum";
import { beforeAll, describe, expect, test } from "vitest";
import { normalizeFiscalCode } from "../clients/fiscal-code";
import { fiscalCodeFlaw } from "../clients/fiscal-code-check";
import type { NewClient } from "../clients/insert";
import { clientInput } from "../clients/schema";
import { clientWarnings } from "../clients/warnings";
import { ROMANIAN_COUNTIES } from "../countries/romanian-counties";
import { believableClients, type GeneratedClient } from "./believable";

const UNTIL = Date.UTC(2026, 10, 1);
const some = (seed: number, count: number) => [...believableClients(seed, count, UNTIL)];

describe("believableClients", () => {
  let clients: GeneratedClient[];
  beforeAll(() => {
    clients = some(7, 5000);
  });

  test("are the same for the same seed, others for another", () => {
    expect(some(7, 50)).toEqual(clients.slice(0, 50));
    expect(some(8, 1)).not.toEqual(clients.slice(0, 1));
    expect(some(7, 0)).toEqual([]);
  });

  test("have fiscal codes whose check digits are right", () => {
    const flaws = clients.filter(({ fiscalCode, country }) => {
      const read = normalizeFiscalCode(fiscalCode, country);
      return fiscalCodeFlaw(read.code ?? "", country) !== null;
    });
    expect(flaws).toEqual([]);
    const romanian = clients.filter(({ country }) => country === "RO");
    expect(romanian.every(({ fiscalCode }) => stdnum.RO?.cui?.validate(fiscalCode).isValid)).toBe(
      true,
    );
  });

  test("share no fiscal code", () => {
    const codes = new Set<string>();
    for (const { fiscalCode } of believableClients(1, 50_000, UNTIL)) codes.add(fiscalCode);
    expect(codes.size).toBe(50_000);
  });

  test("are taken by the schema without a word", () => {
    for (const client of clients.slice(0, 1000)) {
      const input: NewClient = client;
      expect(clientInput.safeParse(input).error).toBeUndefined();
      expect(clientWarnings(client), client.country).toEqual({});
      for (const { email, phone } of client.contacts) {
        const { country } = client;
        const asked = { email, phone, country, fiscalCode: null, website: null };
        expect(clientWarnings(asked), country).toEqual({});
      }
    }
  });

  test("look like a company's clients: mostly Romanian, from everywhere, with marks", () => {
    const romanian = clients.filter(({ country }) => country === "RO");
    expect(romanian.length / clients.length).toBeGreaterThan(0.6);
    expect(romanian.every(({ county }) => ROMANIAN_COUNTIES.has(county ?? ""))).toBe(true);
    expect(new Set(romanian.map(({ county }) => county)).size).toBe(42);
    expect(
      romanian.every(({ tradeRegister }) => /^[JF]\d\d\/\d+\/\d{4}$/.test(tradeRegister ?? "")),
    ).toBe(true);
    expect(new Set(clients.map(({ country }) => country)).size).toBe(10);
    expect(new Set(clients.map(({ name }) => name)).size).toBeGreaterThan(4000);
    expect(clients.filter(({ name }) => /[ăâîșț]/i.test(name)).length).toBeGreaterThan(1000);
  });

  test("have one to three contacts, about two on average, nobody twice", () => {
    const counts = clients.map(({ contacts }) => contacts.length);
    expect([...new Set(counts)].sort()).toEqual([1, 2, 3]);
    const people = clients.flatMap(({ contacts }) => contacts);
    expect(people.length / clients.length).toBeGreaterThan(1.9);
    expect(people.length / clients.length).toBeLessThan(2.1);
    expect(people.filter(({ position }) => position).length).toBeGreaterThan(0.85 * people.length);
    for (const { contacts } of clients) {
      const emails = contacts.flatMap(({ email }) => email ?? []);
      expect(new Set(emails).size).toBe(emails.length);
      const names = contacts.map(({ firstName, lastName }) => `${firstName} ${lastName}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("came in the last six years", () => {
    const days = clients.map(({ createdAt }) => createdAt).sort((a, b) => a - b);
    expect(days[0]).toBeGreaterThan(UNTIL - 6.1 * 365.25 * 86_400_000);
    expect(days.at(-1)).toBeLessThanOrEqual(UNTIL);
    expect((days.at(-1) ?? 0) - (days[0] ?? 0)).toBeGreaterThan(5.9 * 365 * 86_400_000);
  });

  test("nobody can be written to by mistake", () => {
    for (const { email, website } of clients) {
      expect(email.endsWith(".example")).toBe(true);
      expect(website === null || website.endsWith(".example")).toBe(true);
    }
  });
});
