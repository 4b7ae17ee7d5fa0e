import type { Locator } from "@playwright/test";
import {
  ANA,
  adding,
  choose,
  DAN,
  EVA,
  form,
  nameOf,
  names,
  open,
  row,
  test,
  undo,
  wake,
  write,
} from "./contacts-page";
import { expect } from "./fixtures";

test("three people are put down one after the other without touching the mouse", async ({
  admin,
  client,
}) => {
  await open(admin, await client());
  await expect(admin.getByText("No contacts yet")).toBeVisible();
  await wake(admin, "a", adding(admin).getByLabel("Name"));
  await write(admin, "Ana Maria Pop", "Director", "ana@acme.ro", "0722 123 456");
  await expect(adding(admin).getByLabel("Name")).toBeFocused();
  await expect(adding(admin).getByLabel("Name")).toHaveValue("");
  await write(admin, "Dan");
  await write(admin, "Eva Marin", "", "eva@acme.ro");
  await expect(names(admin)).toHaveText(["Ana Maria Pop", "Dan", "Eva Marin"]);
  await admin.keyboard.press("Escape");
  await expect(admin.getByRole("button", { name: "Add contact" })).toBeFocused();

  await admin.reload();
  await expect(names(admin)).toHaveText(["Ana Maria Pop", "Dan", "Eva Marin"]);
  await expect(row(admin, "Ana Maria Pop")).toContainText("Primary");
  await expect(admin.getByRole("link", { name: "Contacts 3" })).toBeVisible();
  const mail = row(admin, "Ana Maria Pop").getByRole("link", { name: "ana@acme.ro" });
  await expect(mail).toHaveAttribute("href", "mailto:ana@acme.ro");
  const phone = row(admin, "Ana Maria Pop").getByRole("link", { name: "0722 123 456" });
  await expect(phone).toHaveAttribute("href", "tel:0722123456");
});

test("a row is edited in place, by keys alone, and the edit is taken back", async ({
  admin,
  client,
}) => {
  await open(admin, await client(ANA, DAN));
  await wake(admin, "j", nameOf(admin, "Ana Pop"));
  await admin.keyboard.press("ArrowDown");
  await expect(nameOf(admin, "Dan Ionescu")).toBeFocused();
  await admin.keyboard.press("Enter");
  await expect(form(admin, "Edit Dan Ionescu").getByLabel("Name")).toBeFocused();
  await admin.keyboard.press("Escape");
  await expect(nameOf(admin, "Dan Ionescu")).toBeFocused();

  await admin.keyboard.press("e");
  await form(admin, "Edit Dan Ionescu").getByLabel("Position").fill("Accountant");
  await form(admin, "Edit Dan Ionescu").getByLabel("Active").uncheck();
  await admin.keyboard.press("Enter");
  await expect(row(admin, "Dan Ionescu")).toContainText("Accountant");
  await expect(row(admin, "Dan Ionescu")).toContainText("Inactive");
  await expect(nameOf(admin, "Dan Ionescu")).toBeFocused();
  await undo(admin);
  await expect(row(admin, "Dan Ionescu")).not.toContainText("Inactive");
});

test("there is one primary contact, and another can be made it", async ({ admin, client }) => {
  await open(admin, await client(ANA, DAN));
  await choose(admin, "Dan Ionescu", "Make primary");
  await expect(row(admin, "Dan Ionescu")).toContainText("Primary");
  await expect(row(admin, "Ana Pop")).not.toContainText("Primary");
  await expect(admin.getByText("Dan Ionescu is the primary contact")).toBeVisible();
  await undo(admin);
  await expect(row(admin, "Ana Pop")).toContainText("Primary");
});

test("people are put in order by keys, by the menu and by hand", async ({ admin, client }) => {
  await open(admin, await client(ANA, DAN, EVA));
  await nameOf(admin, "Ana Pop").focus();
  await admin.keyboard.down("Alt");
  await admin.keyboard.press("ArrowDown");
  await expect(admin.getByText("Ana Pop: place 2 of 3")).toBeAttached();
  await admin.keyboard.press("ArrowDown");
  await admin.keyboard.up("Alt");
  await expect(names(admin)).toHaveText(["Dan Ionescu", "Eva Marin", "Ana Pop"]);
  await expect(nameOf(admin, "Ana Pop")).toBeFocused();
  await expect(admin.getByText("Contacts moved")).toBeVisible();
  await admin.reload();
  await expect(names(admin)).toHaveText(["Dan Ionescu", "Eva Marin", "Ana Pop"]);

  await choose(admin, "Dan Ionescu", "Move down");
  await expect(names(admin)).toHaveText(["Eva Marin", "Dan Ionescu", "Ana Pop"]);

  await dragTo(row(admin, "Ana Pop"), row(admin, "Eva Marin"));
  await expect(names(admin)).toHaveText(["Ana Pop", "Eva Marin", "Dan Ionescu"]);
  await expect(admin.getByText("Contacts moved")).toHaveCount(2);
  await admin.reload();
  await expect(names(admin)).toHaveText(["Ana Pop", "Eva Marin", "Dan Ionescu"]);
});

async function dragTo(from: Locator, to: Locator) {
  await from.hover();
  const [grip, target] = [await from.locator("[data-grip]").boundingBox(), await to.boundingBox()];
  if (!grip || !target) throw new Error("There is nothing to take or nowhere to put it.");
  const { mouse } = from.page();
  const middle = grip.x + grip.width / 2;
  await mouse.move(middle, grip.y + grip.height / 2);
  await mouse.down();
  await mouse.move(middle, target.y + target.height / 2, { steps: 8 });
  await mouse.move(middle, target.y + 2, { steps: 2 });
  await mouse.up();
}

test("somebody is removed with one key, and comes back with another", async ({ admin, client }) => {
  await open(admin, await client(ANA, DAN, EVA));
  await nameOf(admin, "Dan Ionescu").focus();
  await admin.keyboard.press("Delete");
  await expect(names(admin)).toHaveText(["Ana Pop", "Eva Marin"]);
  await expect(nameOf(admin, "Eva Marin")).toBeFocused();
  await undo(admin);
  await expect(names(admin)).toHaveText(["Ana Pop", "Dan Ionescu", "Eva Marin"]);
});
