import { addContact, updateContact } from "@/lib/contacts/mutations";
import { contactInput } from "@/lib/contacts/schema";
import {
  ANA,
  adding,
  DAN,
  form,
  nameOf,
  names,
  open,
  row,
  test,
  wake,
  write,
} from "./contacts-page";
import { expect, faults } from "./fixtures";

test("one address twice is refused where it stands, and nothing that was typed is lost", async ({
  admin,
  client,
  colleague,
}) => {
  const made = await client(ANA);
  await open(admin, made);
  await wake(admin, "a", adding(admin).getByLabel("Name"));
  await write(admin, "Ana Two", "Assistant", "ANA@acme.ro");
  const refusal = "A contact of this client has this e-mail address already.";
  await expect(adding(admin).getByText(refusal)).toBeVisible();
  await expect(adding(admin).getByLabel("E-mail")).toBeFocused();
  await expect(adding(admin).getByLabel("Name")).toHaveValue("Ana Two");

  // taken by a colleague since the page was opened
  const taken = { clientId: made.id, firstName: "Ina", lastName: "", email: "two@acme.ro" };
  await addContact(colleague, contactInput.parse(taken));
  await adding(admin).getByLabel("E-mail").fill("two@acme.ro");
  await admin.keyboard.press("Enter");
  await expect(adding(admin).getByText(refusal)).toBeVisible();
  const back = adding(admin).filter({ hasText: refusal });
  await expect(back.getByLabel("Name")).toHaveValue("Ana Two");
  await back.getByLabel("E-mail").fill("three@acme.ro");
  await admin.keyboard.press("Enter");
  await expect(names(admin)).toHaveText(["Ana Pop", "Ina", "Ana Two"]);
});

test("nothing at all is nobody", async ({ admin, client }) => {
  await open(admin, await client());
  await admin.getByRole("button", { name: "Add contact" }).click();
  await admin.keyboard.press("Enter");
  await expect(admin.getByText("Write at least a name")).toBeVisible();
  await expect(adding(admin).getByLabel("Name")).toBeFocused();
});

test("who was slower is told what it is now, and her words are kept", async ({
  admin,
  client,
  colleague,
}) => {
  const made = await client(ANA);
  await open(admin, made);
  await nameOf(admin, "Ana Pop").click();
  const edit = form(admin, "Edit Ana Pop");
  await edit.getByLabel("Phone").fill("0722 000 111");
  await updateContact(colleague, { id: made.people[0] ?? 0, position: "Owner" });
  await admin.keyboard.press("Enter");
  await expect(edit.getByRole("alert")).toContainText("It is now: Ana Pop, Owner, ana@acme.ro");
  await expect(edit.getByLabel("Phone")).toHaveValue("0722 000 111");
  await edit.getByRole("button", { name: "Save" }).click();
  await expect(row(admin, "Ana Pop")).toContainText("0722 000 111");
  await expect(row(admin, "Ana Pop")).toContainText("Owner");
});

test("who only reads sees the list, and so does everybody once the client is deleted", async ({
  as,
  admin,
  client,
}) => {
  const made = await client(ANA, DAN);
  const viewer = await as("viewer");
  await open(viewer, made);
  await expect(row(viewer, "Ana Pop")).toContainText("ana@acme.ro");
  await viewer.keyboard.press("a");
  await expect(viewer.getByRole("button", { name: "Add contact" })).toHaveCount(0);
  await expect(viewer.getByRole("form", { name: /contact/ })).toHaveCount(0);
  await expect(names(viewer)).toHaveCount(0);

  await admin.goto(`/admin/clients/${made.id}`);
  await admin.getByRole("button", { name: "More actions" }).click();
  await admin.getByRole("menuitem", { name: "Delete" }).click();
  await expect(admin).toHaveURL(/\/admin\/clients$/);
  await open(admin, made);
  await expect(row(admin, "Ana Pop")).toBeVisible();
  await expect(names(admin)).toHaveCount(0);
});

test("an address leads to one of them", async ({ admin, client }) => {
  const made = await client(ANA, DAN);
  await admin.goto(`/admin/clients/${made.id}/contacts#contact-${made.people[1]}`);
  await expect(row(admin, "Dan Ionescu").locator("[data-told]")).toBeVisible();
  await expect(row(admin, "Ana Pop").locator("[data-told]")).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a contact is two lines, with everything that can be done with it", async ({
    admin,
    client,
  }) => {
    await open(admin, await client(ANA, DAN));
    const card = row(admin, "Ana Pop");
    await expect(card.getByText("Director · ana@acme.ro")).toBeVisible();
    expect((await card.boundingBox())?.height).toBeLessThan(64);
    await expect(card.getByRole("link", { name: "Write to Ana Pop" })).toBeVisible();
    await admin.getByRole("button", { name: "Actions for Dan Ionescu" }).tap();
    await admin.getByRole("menuitem", { name: "Move up" }).tap();
    await expect(names(admin)).toHaveText(["Dan Ionescu", "Ana Pop"]);
    const sideways = () => document.documentElement.scrollWidth > innerWidth;
    expect(await admin.evaluate(sideways)).toBe(false);
    expect(await faults(admin)).toEqual([]);
  });
});

test("the page and its forms have no faults", async ({ admin, client }) => {
  await open(admin, await client(ANA, DAN));
  await nameOf(admin, "Dan Ionescu").click();
  await admin.getByRole("button", { name: "Add contact" }).click();
  await admin.keyboard.press("Enter");
  await expect(admin.getByText("Write at least a name")).toBeVisible();
  expect(await faults(admin)).toEqual([]);
});

test("it is Romanian to who reads Romanian", async ({ admin, client }) => {
  const url = String(process.env.E2E_URL);
  await admin.context().addCookies([{ name: "language", value: "ro", url }]);
  await open(admin, await client(ANA, DAN));
  await expect(admin.getByRole("button", { name: "Adaugă un contact" })).toBeVisible();
  await expect(row(admin, "Ana Pop")).toContainText("Principal");
  expect(await faults(admin)).toEqual([]);
});
