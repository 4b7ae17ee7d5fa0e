import { getClient } from "@/lib/clients/record";
import { findOrCreateGroup } from "@/lib/groups/mutations";
import { systemContext } from "@/lib/system-context";
import { expect, test } from "./fixtures";

test.describe("groups", () => {
  test("come in all the ways that lists are written", async ({ call, company, db }) => {
    const system = systemContext(db);
    const one = await findOrCreateGroup(system, { name: `${company} one` });
    const two = await findOrCreateGroup(system, { name: `${company} two` });
    const groupsOf = async (id: number) =>
      (await getClient(system, id)).groups.map((group) => group.id).sort();
    const both = [one.id, two.id].sort();
    const form = (pairs: [string, string][]) =>
      new URLSearchParams([["company", company], ...pairs]);
    const ways = {
      "groups_in[]": form([
        ["groups_in[]", `${one.id}`],
        ["groups_in[]", `${two.id}`],
      ]),
      "groups_in[0]": form([
        ["groups_in[0]", `${one.id}`],
        ["groups_in[1]", `${two.id}`],
      ]),
      "JSON in a form": form([["groups_in", JSON.stringify(both)]]),
      commas: form([["groups_in", both.join(",")]]),
    };
    for (const [way, body] of Object.entries(ways)) {
      const { json } = await call("/api/customers", { method: "POST", body });
      expect(await groupsOf(json.id), way).toEqual(both);
    }
    const { json } = await call("/api/customers", {
      method: "POST",
      json: { company, groups_in: both },
    });
    expect(await groupsOf(json.id)).toEqual(both);
    await call(`/api/customers/${json.id}`, { method: "PUT", json: { city: "Arad" } });
    expect(await groupsOf(json.id), "what is left out stays").toEqual(both);
    await call(`/api/customers/${json.id}`, { method: "PUT", json: { groups_in: [one.id] } });
    expect(await groupsOf(json.id)).toEqual([one.id]);
    for (const none of ["groups_in=", "groups_in[]="]) {
      await call(`/api/customers/${json.id}`, { method: "PUT", json: { groups_in: both } });
      const body = new URLSearchParams(none);
      await call(`/api/customers/${json.id}`, { method: "PUT", body });
      expect(await groupsOf(json.id), none).toEqual([]);
    }
  });

  test("that do not exist are a 422 on groups_in", async ({ call, company }) => {
    for (const groups_in of [[99999999], "99999999", "one,two", "[1,", [0], { a: "x" }]) {
      const json = { company, groups_in };
      const answer = await call("/api/customers", { method: "POST", json });
      expect(answer.status, JSON.stringify(groups_in)).toBe(422);
      expect(Object.keys(answer.json.errors)).toEqual(["groups_in"]);
    }
  });
});
