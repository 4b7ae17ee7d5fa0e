import { chip, editor, filterOf, openList, rows } from "./filter-bar";
import { expect, faults } from "./fixtures";
import { test } from "./own-workspace";

test.describe.configure({ timeout: 90_000 }); // each is many steps, and a server starts beside it

test("what can’t be applied is shown with the reason, can be corrected, and the rest holds", async ({
  admin,
  makeClients,
}) => {
  await makeClients(1, "admin", { city: "Roman" });
  const garbage = ["nonsense", "shoe:is:42", "id:gt:many", "owner:is:77", "city:has:Roman"];
  await openList(admin, garbage.join(";"));
  await expect(admin.getByText("4 conditions need your attention")).toBeVisible();
  await expect(rows(admin)).toHaveCount(1);
  await expect(chip(admin, "Not applied: nonsense This can’t be read")).toBeVisible();
  await expect(chip(admin, "Not applied: shoe:is:42 There is no such field")).toBeVisible();
  await expect(chip(admin, /^Not applied: Owner is 77 One of the values/)).toBeVisible();
  expect(await faults(admin)).toEqual([]);

  await expect(async () => {
    await chip(admin, /^Not applied: Number is more than many/).click();
    await expect(editor(admin)).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(editor(admin).getByRole("textbox")).toHaveValue("many");
  await expect(editor(admin).getByRole("textbox")).toHaveAccessibleDescription(/Write a number/);
  await editor(admin).getByRole("textbox").fill("0");
  await admin.keyboard.press("Enter");
  await expect(chip(admin, "Number is more than 0")).toBeFocused();
  await expect(admin.getByText("3 conditions need your attention")).toBeVisible();

  await chip(admin, /^Not applied: Owner/).click();
  await editor(admin).getByRole("option", { name: "77 (no longer there)" }).click();
  await editor(admin).getByRole("option", { name: "Ada Admin" }).click();
  await editor(admin).getByRole("button", { name: "Apply" }).click();
  await expect(chip(admin, "Owner is Ada Admin")).toBeVisible();
  await chip(admin, /^Not applied: shoe/).click();
  await editor(admin).getByRole("button", { name: "Remove" }).click();
  await chip(admin, /^Not applied: nonsense/).press("Delete");
  await expect(admin.getByText("Part of the filter")).toBeHidden();
  await expect.poll(() => filterOf(admin)).toBe("id:gt:0;owner:is:1;city:has:Roman");
});

test("on a phone, in Romanian, in the dark", async ({ admin, baseURL }) => {
  await admin.setViewportSize({ width: 390, height: 844 });
  const url = String(baseURL);
  await admin.context().addCookies([
    { name: "language", value: "ro", url },
    { name: "theme", value: "dark", url },
  ]);
  await openList(admin, "city:has:Iași;owner:is:me;created:last:7;(email:empty|phone:empty)");
  const words = ["Orașul conține Iași", "Responsabil: eu", "Data creării este în ultimele 7 zile"];
  for (const name of words)
    await expect(admin.getByRole("button", { name, exact: true })).toBeVisible();
  await expect(async () => {
    await admin.getByRole("button", { name: "Filtru", exact: true }).click();
    await expect(editor(admin)).toBeVisible({ timeout: 1000 });
  }).toPass();
  const box = await editor(admin).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  expect(await faults(admin)).toEqual([]);
  await admin.keyboard.type("judet");
  await admin.keyboard.press("Enter");
  await admin.keyboard.type("Timiș");
  await admin.keyboard.press("Enter");
  await expect(
    admin.getByRole("button", { name: "Județul sau regiunea conține Timiș", exact: true }),
  ).toBeInViewport();
  const over = await admin.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
});
