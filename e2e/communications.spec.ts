import { addContact } from "@/lib/contacts/mutations";
import { contactInput } from "@/lib/contacts/schema";
import { contextOfEmail } from "@/lib/users/user-context";
import { expect, faults, test } from "./fixtures";
import { emailOf } from "./people";
import { button, choose, form, rows, startAdding, titles } from "./records-page";

test("a call is written down, and what can’t be so is said at its field", async ({
  admin,
  db,
  makeClients,
}) => {
  const clientId = (await makeClients(1))[0]?.id ?? 0;
  const manager = await contextOfEmail(db, emailOf("manager"), "screen");
  if (!manager) throw new Error("There is no manager.");
  const person = { clientId, firstName: "Ion", lastName: "Ene", email: "ion@acme.ro" };
  await addContact(manager, contactInput.parse(person));
  await admin.goto(`/admin/clients/${clientId}/communications`);
  await startAdding(admin, "Add communication");
  const adding = form(admin, "Add communication");
  await adding.getByLabel("Subject").fill("Prices");
  await adding.getByLabel("When").fill("2099-01-31T10:00");
  await adding.getByRole("combobox", { name: "Contact" }).click();
  await admin.getByRole("option", { name: "Ion Ene" }).click();
  await adding.getByRole("button", { name: "Add" }).click();
  await expect(adding.getByText("This can’t lie ahead")).toBeVisible();
  await expect(adding.getByLabel("When")).toBeFocused();
  await expect(adding.getByLabel("Subject")).toHaveValue("Prices");
  await adding.getByLabel("When").fill("2026-01-31T10:00");
  await admin.keyboard.press("Control+Enter");
  await expect(rows(admin)).toContainText(["Prices"]);
  await expect(rows(admin).first()).toContainText("To Ion Ene");
  await expect(rows(admin).first()).toContainText("31 Jan 2026, 10:00");
  expect(await faults(admin)).toEqual([]);

  await choose(admin, "Actions for Prices", "Edit");
  const editing = form(admin, "Edit Prices");
  await editing.getByLabel("Kind").selectOption("Meeting");
  await expect(editing.getByLabel("Direction")).toHaveCount(0);
  await editing.getByLabel("When").fill("2099-01-31T10:00");
  await editing.getByRole("button", { name: "Save" }).click();
  await expect(rows(admin).first()).toContainText("With Ion Ene");
});

const MAIL = [
  "From: Ion Ene <ion@acme.ro>",
  "Subject: Offer",
  "Message-ID: <1@acme.ro>",
  "Date: Thu, 26 Nov 2020 10:15:00 +0200",
  "",
  Array.from({ length: 9 }, (_, i) => `Line ${i}`).join("\r\n"),
].join("\r\n");

test("a mail is read from its file once; another file says what it is not", async ({
  admin,
  makeClients,
}) => {
  const [client] = await makeClients(1);
  await admin.goto(`/admin/clients/${client?.id}/communications`);
  const file = (name: string, text: string) => ({ name, mimeType: "", buffer: Buffer.from(text) });
  const choosing = async (...files: ReturnType<typeof file>[]) => {
    const chooser = admin.waitForEvent("filechooser", { timeout: 5_000 });
    await button(admin, "Add from a file (.eml)").click();
    await (await chooser).setFiles(files);
  };
  await expect(() => choosing(file("offer.eml", MAIL))).toPass();
  await expect(titles(admin)).toHaveText(["Offer"]);
  await expect(rows(admin).first()).toContainText("From Ion Ene <ion@acme.ro>");
  await rows(admin).getByRole("button", { name: "Show all" }).click();
  await expect(rows(admin).getByRole("button", { name: "Show less" })).toBeVisible();

  await choosing(file("again.eml", MAIL), file("picture.eml", "\u0089PNG"));
  await expect(admin.getByText("again.eml: This e-mail is here already: «Offer».")).toBeVisible();
  await expect(admin.getByText("picture.eml: This file holds no e-mail.")).toBeVisible();
  await expect(titles(admin)).toHaveText(["Offer"]);

  const dropped = await admin.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text.replace("<1@", "<2@").replace("Offer", "Dropped")], "b.eml"));
    return data;
  }, MAIL);
  const section = admin.getByRole("region", { name: "Communications" });
  await section.dispatchEvent("dragover", { dataTransfer: dropped });
  await expect(admin.getByText("Drop e-mails here")).toBeVisible();
  await section.dispatchEvent("drop", { dataTransfer: dropped });
  await expect(titles(admin)).toHaveText(["Dropped", "Offer"]);
});
