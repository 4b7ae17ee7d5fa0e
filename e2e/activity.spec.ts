import type { Page } from "@playwright/test";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { Failure } from "@/lib/history/run-long";
import { expect, faults } from "./fixtures";
import { beginTask } from "./long-task";
import { test } from "./someone";

async function active(db: Db, ids: number[]): Promise<number> {
  const rows = await db.rows<{ id: number; active: number }>(sql`select id, active from clients`);
  return rows.filter((row) => ids.includes(row.id) && row.active === 1).length;
}

const idle = (page: Page) => page.getByRole("button", { name: "Activity", exact: true });
const busy = (page: Page) => page.getByRole("button", { name: "Activity: 1 running" });
const tray = (page: Page) => page.getByRole("dialog", { name: "Activity" });

const leftOut = (position: number, reason: string): Failure => ({
  position,
  entityId: 900_000 + position,
  outcome: "skipped",
  reason,
});

test("a long task is followed, survives a reload, and is undone when it is over", async ({
  someone,
  db,
}) => {
  const { page, ctx, clients } = someone;
  const task = await beginTask(ctx, clients);
  await page.goto("/admin/clients");
  await busy(page).click();
  const bar = tray(page).getByRole("progressbar");
  await expect(bar).toHaveAttribute("aria-valuenow", "0");
  task.step();
  await expect(bar).toHaveAttribute("aria-valuenow", "1");
  await expect(tray(page).getByText("1 of 3")).toBeVisible();

  await page.reload();
  await expect(busy(page)).toBeVisible();
  task.finish();
  await task.over;
  const toast = page.getByRole("listitem").filter({ hasText: "3 clients deactivated" });
  await expect(toast).toHaveCount(1);
  await expect(idle(page)).toBeVisible();
  expect(await active(db, clients)).toBe(0);
  await toast.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => active(db, clients)).toBe(3);
});

test("a task is stopped by keyboard, and what it did can be taken back there", async ({
  someone,
  db,
}) => {
  const { page, ctx, clients } = someone;
  const task = await beginTask(ctx, clients);
  await page.goto("/admin/history");
  await expect(busy(page)).toBeVisible();
  task.step();
  await busy(page).focus();
  await page.keyboard.press("Enter");
  await expect(tray(page).getByText("1 of 3")).toBeVisible();
  await tray(page).getByRole("button", { name: "Stop" }).focus();
  await page.keyboard.press("Enter");
  await expect(tray(page).getByText("Stopped")).toBeVisible();
  await expect(tray(page).getByRole("listitem")).toBeFocused();
  task.finish();
  await task.over;
  expect(await active(db, clients)).toBe(2);

  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(tray(page).getByText("Undone", { exact: true })).toBeVisible();
  expect(await active(db, clients)).toBe(3);
  await page.keyboard.press("Escape");
  await expect(tray(page)).toHaveCount(0);
  await expect(idle(page)).toBeFocused();
});

test("what was left out is counted by its reason, and is there as a file", async ({ someone }) => {
  const { page, ctx, clients } = someone;
  const reasons = ["somebody was quicker", "somebody was quicker", "errors.tooLong|max=191"];
  const task = await beginTask(
    ctx,
    clients,
    reasons.map((reason, i) => leftOut(i, reason)),
  );
  task.finish();
  await task.over;
  await page.goto("/admin/clients");
  await idle(page).click();
  await expect(tray(page).getByText("3 skipped")).toBeVisible();
  const lines = tray(page).getByRole("listitem");
  await expect(lines.filter({ hasText: /^2\s*somebody was quicker$/ })).toBeVisible();
  await expect(lines.filter({ hasText: /^1.*191/ })).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    tray(page).getByRole("link", { name: "Download the list" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`left-out-${task.id}.csv`);
});

test("nobody else gets the list of what was left out", async ({ someone, as }) => {
  const { ctx, clients } = someone;
  const task = await beginTask(ctx, clients, [leftOut(1, "somebody was quicker")]);
  task.finish();
  await task.over;
  const [admin, sales] = [await as("admin"), await as("sales")];
  const address = `/admin/history/${task.id}/failures`;
  expect(await (await admin.request.get(address)).text()).toContain("somebody was quicker");
  expect((await sales.request.get(address)).status()).toBe(404);
  const seen = await (await sales.request.get("/admin/activity")).json();
  expect(seen.map(({ id }: { id: number }) => id)).not.toContain(task.id);
});

for (const [language, title] of [
  ["en", "Activity"],
  ["ro", "Activitate"],
] as const) {
  test(`on a phone the tray fits and is sound to axe, ${language}`, async ({ someone }) => {
    test.setTimeout(90_000);
    const { page, ctx, clients } = someone;
    await page.setViewportSize({ width: 390, height: 844 });
    const url = String(process.env.E2E_URL);
    await page.context().addCookies([{ name: "language", value: language, url }]);
    await page.goto("/admin/clients");
    await page.getByRole("button", { name: title, exact: true }).click();
    await expect(page.getByRole("dialog", { name: title }).getByRole("heading")).toHaveCount(2);
    expect(await faults(page)).toEqual([]);
    const over = await beginTask(ctx, clients.slice(0, 2), [leftOut(1, "somebody was quicker")]);
    over.finish();
    await over.over;
    const running = await beginTask(ctx, clients.slice(2));
    const region = page.getByRole("dialog", { name: title });
    await expect(region.getByRole("progressbar")).toBeVisible();
    expect(await faults(page)).toEqual([]);
    const box = await region.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    running.finish();
    await running.over;
  });
}
