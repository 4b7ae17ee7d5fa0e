import { beforeAll, describe, expect, test } from "vitest";
import { apart, type Context } from "../context";
import { undoOperation } from "../history/undo";
import { testContext, testUser } from "../testing";
import { chooseLayout, createView, deleteView, openWith, updateView } from "./mutations";
import { listViews } from "./queries";
import { READY_MADE } from "./ready-made";
import { viewInput } from "./schema";
import { shownView } from "./shown-view";

let admin: Context;
let ana: Context;
let dan: Context;
beforeAll(async () => {
  const { db } = await testContext();
  admin = await testUser(db, "admin");
  ana = await testUser(db, "sales", "Ana");
  dan = await testUser(db, "viewer", "Dan");
});

const input = (name: string, shared = false) =>
  viewInput.parse({
    name,
    shared,
    filter: "city:has:Iași",
    sort: "-created",
    columns: ["name", "city"],
    density: "compact",
  });

const names = async (ctx: Context) => (await listViews(ctx)).flatMap(({ name }) => name ?? []);

describe("views", () => {
  test("a personal one is its owner's alone, a shared one everybody's", async () => {
    await createView(ana, input("Ana's own"));
    await createView(ana, input("For all", true));
    expect(await names(ana)).toEqual(["Ana's own", "For all"]);
    expect(await names(dan)).toEqual(["For all"]);
    expect(await names(admin)).toEqual(["For all"]);
  });

  test("of a shared one its owner and an administrator change what it is; others are told why not", async () => {
    const { id } = await createView(ana, input("Shared", true));
    await expect(updateView(dan, { id, name: "Dan's" })).rejects.toMatchObject({
      code: "forbidden",
      key: "errors.viewNotYours",
    });
    await expect(deleteView(dan, id)).rejects.toMatchObject({ code: "forbidden" });
    await updateView(admin, { id, name: "Renamed", version: 1 });
    await expect(updateView(ana, { id, name: "Late", version: 1 })).rejects.toMatchObject({
      key: "errors.viewStale",
    });
    const { operation } = await deleteView(ana, id);
    expect(await names(dan)).not.toContain("Renamed");
    // what one may not change, one may not take back either
    expect((await undoOperation(dan, operation ?? 0)).result.done).toBe(0);
    expect((await undoOperation(ana, operation ?? 0)).result.done).toBe(1);
    expect(await names(dan)).toContain("Renamed");
  });

  test("somebody else's personal one is not there, for an administrator neither", async () => {
    const { id } = await createView(ana, input("Secret"));
    for (const who of [dan, admin])
      await expect(updateView(who, { id, name: "Seen" })).rejects.toMatchObject({
        code: "not_found",
      });
  });

  test("each has a view with columns of her own, and one to begin with", async () => {
    await chooseLayout(dan, {
      view: "all",
      layout: { sort: "-name", columns: ["name", "phone"], density: "compact" },
    });
    await openWith(dan, "all");
    await openWith(dan, "mine");
    const [all, mine] = await listViews(dan);
    expect(all).toMatchObject({
      first: false,
      settings: { sort: "-name", columns: ["name", "phone"], density: "compact" },
    });
    expect(mine).toMatchObject({ key: "mine", first: true });
    expect((await listViews(ana))[0]?.settings.sort).toBe("name");
    await chooseLayout(dan, { view: "all", layout: null });
    expect((await listViews(dan))[0]?.settings).toEqual(all?.original);
  });

  test("what a program reads apart is the same", async () => {
    expect(await listViews(apart(ana))).toEqual(await listViews(ana));
  });
});

describe("the list of an address", () => {
  const shown = async (asked: Parameters<typeof shownView>[1], fields = [4]) =>
    shownView(await listViews(ana, ["custom.4"]), asked, new Set(fields));

  test("without words is the first view; what it says goes before what the view says", async () => {
    expect(await shown({})).toMatchObject({
      view: { key: "all" },
      changed: false,
      gone: false,
      missing: [],
    });
    const other = await shown({ view: "inactive", sort: "-city", density: "compact" });
    expect(other).toMatchObject({
      filter: READY_MADE.inactive.filter,
      sort: "-city",
      density: "compact",
      changed: true,
    });
    expect(await shown({ view: "inactive", filter: "" })).toMatchObject({
      filter: "",
      changed: true,
    });
  });

  test("columns that are not there are named and left out, the name always stands", async () => {
    const one = await shown({ columns: "city,custom.4,custom.9,city", sort: "custom.9" });
    expect(one).toMatchObject({
      columns: ["name", "city", "custom.4"],
      missing: ["custom.9"],
      sort: "name",
    });
  });

  test("garbage is as if it were not said; a view that is gone is said", async () => {
    expect(await shown({ sort: "shoe", density: "dense", columns: "" })).toMatchObject({
      sort: "name",
      density: "normal",
      columns: ["name"],
    });
    expect(await shown({ view: "999" })).toMatchObject({ view: { key: "all" }, gone: true });
  });
});
