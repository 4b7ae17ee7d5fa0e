import { createProject } from "@/lib/projects/mutations";
import { expect, faults } from "./fixtures";
import { choose, form, row, test, undo, wake } from "./tickets-page";

test("a project is put down by keys alone, and opened", async ({ admin, clientId }) => {
  await admin.goto(`/admin/clients/${clientId}/projects`);
  await expect(admin.getByText("No projects yet")).toBeVisible();
  const add = form(admin, "Add project");
  await wake(admin, "c", add.getByLabel("Name"));
  await admin.keyboard.press("Enter");
  await expect(add.getByText("This can’t be empty.")).toBeVisible();
  await add.getByLabel("Name").fill("Web shop");
  await add.getByLabel("Start").fill("2030-03-01");
  await add.getByLabel("Deadline").fill("2030-02-01");
  await admin.keyboard.press("Control+Enter");
  await expect(add.getByText("This day comes before the first one")).toBeVisible();
  await expect(add.getByLabel("Name")).toHaveValue("Web shop");
  await add.getByLabel("Deadline").fill("2030-04-30");
  await admin.keyboard.press("Control+Enter");
  await expect(admin.getByText("Project «Web shop» added")).toBeVisible();
  await expect(row(admin, "Web shop")).toContainText("30 Apr 2030");
  await expect(admin.getByText("1 active project")).toBeVisible();
  expect(await faults(admin)).toEqual([]);

  await row(admin, "Web shop").getByRole("link", { name: "Web shop" }).focus();
  await admin.keyboard.press("Enter");
  await expect(admin).toHaveURL(/\/projects\/\d+$/);
  await expect(admin.getByRole("heading", { name: "Web shop" })).toBeVisible();
});

test("on its own page a project is edited in place, and tickets are added to it", async ({
  admin,
  clientId,
  colleague,
}) => {
  const { id } = await createProject(colleague, { clientId, name: "Web shop" });
  await admin.goto(`/admin/clients/${clientId}/projects/${id}`);
  await wake(admin, "c", form(admin, "Add ticket").getByLabel("Subject"));
  await expect(form(admin, "Add ticket").getByLabel("Project")).toContainText("Web shop");
  await admin.keyboard.insertText("Broken link");
  await admin.keyboard.press("Enter");
  await expect(row(admin, "Broken link")).toContainText("Open");

  const edit = form(admin, "Edit Web shop");
  await wake(admin, "e", edit.getByLabel("Name"));
  await edit.getByLabel("State").selectOption("Finished");
  await edit.getByLabel("Description").fill("Sells wood.\nAnd iron.");
  await admin.keyboard.press("Control+Enter");
  await expect(admin.getByRole("button", { name: "Edit" })).toBeFocused();
  const page = admin.getByRole("article", { name: "Web shop" });
  await expect(page).toContainText("Finished");
  await expect(page).toContainText("And iron.");
  await undo(admin, "Project «Web shop» saved");
  await expect(page).toContainText("Not started");

  expect(await faults(admin)).toEqual([]);
});

test("projects are edited in place, shown in part, deleted and brought back", async ({
  admin,
  clientId,
  colleague,
}) => {
  await createProject(colleague, { clientId, name: "Old one", status: "cancelled" });
  await createProject(colleague, { clientId, name: "New one" });
  await admin.goto(`/admin/clients/${clientId}/projects`);
  await choose(admin, "New one", "Edit");
  await form(admin, "Edit New one").getByLabel("State").selectOption("On hold");
  await form(admin, "Edit New one").getByRole("button", { name: "Save" }).click();
  await expect(row(admin, "New one")).toContainText("On hold");

  await admin.getByRole("link", { name: "Over", exact: true }).click();
  await expect(row(admin, "New one")).toHaveCount(0);
  await expect(row(admin, "Old one")).toBeVisible();
  await admin.getByRole("link", { name: "All", exact: true }).click();

  await choose(admin, "New one", "Delete");
  await expect(row(admin, "New one")).toHaveCount(0);
  await undo(admin, "Project «New one» deleted");
  await expect(row(admin, "New one")).toBeVisible();
});
