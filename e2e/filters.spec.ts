import { add, bar, chip, editor, filterOf, openList, pressF, rows } from "./filter-bar";
import { expect, faults } from "./fixtures";
import { test } from "./own-workspace";

test.describe.configure({ timeout: 90_000 }); // each is many steps, and a server starts beside it

test("a filter is built, changed and taken away by keyboard alone", async ({
  admin,
  makeClients,
  company,
}) => {
  await makeClients(1, "admin", { city: "Iași" });
  await makeClients(1, "admin", { city: "Cluj" });
  await openList(admin);
  await pressF(admin);
  await expect(editor(admin).getByRole("combobox")).toBeFocused();
  await admin.keyboard.type("oras"); // no such field in English
  await expect(editor(admin).getByText("No field is called so")).toBeVisible();
  await admin.keyboard.press("Control+a");
  await admin.keyboard.type("city");
  await admin.keyboard.press("Enter");
  await expect(editor(admin).getByRole("textbox", { name: "Value" })).toBeFocused();
  await admin.keyboard.press("Enter");
  await expect(editor(admin).getByText("A value is missing")).toBeVisible();
  await admin.keyboard.type("iasi");
  await admin.keyboard.press("Enter");
  await expect(chip(admin, "City contains iasi")).toBeFocused();
  await expect(rows(admin)).toHaveCount(1);
  await expect(admin).toHaveURL(/\?filter=city:has:iasi$/);

  await pressF(admin);
  await admin.keyboard.type("status");
  await admin.keyboard.press("Enter");
  await admin.keyboard.type("inact");
  await admin.keyboard.press("Enter");
  await admin.keyboard.press("Enter");
  await expect(chip(admin, "Status is Inactive")).toBeFocused();
  await expect(rows(admin)).toHaveCount(0);

  await admin.keyboard.press("ArrowLeft"); // the «and» between them
  await expect(chip(admin, /^and:/)).toBeFocused();
  await admin.keyboard.press("Enter");
  await expect(chip(admin, /^or:/)).toBeFocused();
  await expect(rows(admin)).toHaveCount(1);
  await expect.poll(() => filterOf(admin)).toBe("city:has:iasi|status:is:inactive");

  await admin.keyboard.press("ArrowLeft");
  await admin.keyboard.press("Enter");
  await expect(editor(admin)).toHaveAccessibleName("City contains iasi");
  await admin.keyboard.type("cluj");
  await admin.keyboard.press("Escape"); // changes nothing
  await expect(chip(admin, "City contains iasi")).toBeFocused();
  await admin.keyboard.press("End");
  await expect(bar(admin).getByRole("button", { name: "Clear all" })).toBeFocused();
  await admin.keyboard.press("ArrowLeft");
  await admin.keyboard.press("Backspace");
  await expect(chip(admin, "Status is Inactive")).toBeHidden();
  await expect(chip(admin, "City contains iasi")).toBeFocused();
  await admin.keyboard.press("Delete");
  await expect(add(admin)).toBeFocused();
  await expect(admin).toHaveURL(/\/admin\/clients$/);

  await admin.goBack();
  await expect(chip(admin, "City contains iasi")).toBeVisible();
  await expect(rows(admin).filter({ hasText: company })).toHaveCount(1);
});

test("people, dates and custom fields are chosen by mouse and read as sentences", async ({
  admin,
  makeFields,
  makeClients,
}) => {
  await makeClients(1);
  const [tier] = await makeFields({
    name: "Tier",
    type: "choice",
    choices: [{ label: "Gold" }, { label: "Silver" }],
  });
  await openList(admin);
  const choose = async (field: string) => {
    await expect(async () => {
      await add(admin).click();
      await expect(editor(admin)).toBeVisible({ timeout: 1000 });
    }).toPass();
    await editor(admin).getByRole("option", { name: field, exact: true }).click();
  };
  const apply = () => editor(admin).getByRole("button", { name: "Apply" }).click();
  const operator = editor(admin).getByRole("combobox", { name: "Condition" });

  await choose("Owner");
  await expect(editor(admin).getByRole("listbox").getByRole("option").first()).toHaveText(
    "Me, whoever looks",
  );
  await editor(admin).getByRole("option", { name: "Me, whoever looks" }).click();
  await editor(admin).getByRole("option", { name: "sales person" }).click();
  await apply();
  await expect(chip(admin, "Owner is me or sales person")).toBeVisible();

  await choose("Created");
  await operator.selectOption("last");
  await editor(admin).getByRole("textbox", { name: "Number of days" }).fill("seven");
  await apply();
  await expect(editor(admin).getByText("or a number of days")).toBeVisible();
  await editor(admin).getByRole("textbox", { name: "Number of days" }).fill("7");
  await apply();
  await expect(chip(admin, "Created in the last 7 days")).toBeVisible();

  await choose("Tier");
  await operator.selectOption("not");
  await editor(admin).getByRole("option", { name: "Gold" }).click();
  await apply();
  await expect(chip(admin, "Tier is not Gold")).toBeVisible();

  await choose("Country");
  await editor(admin).getByRole("combobox").last().fill("romania");
  await editor(admin).getByRole("option", { name: "Romania" }).click();
  await apply();
  await expect(chip(admin, "Country is Romania")).toBeVisible();

  await choose("Has a contact without e-mail");
  await editor(admin).getByRole("radio", { name: "no" }).check();
  await apply();
  await expect(chip(admin, "Has a contact without e-mail: no")).toBeVisible();

  await choose("Effective discount %");
  await operator.selectOption("between");
  await editor(admin).getByRole("textbox", { name: "From" }).fill("5");
  await editor(admin).getByRole("textbox", { name: "To" }).fill("10,5");
  await apply();
  await expect(chip(admin, "Effective discount % is between 5 and 10,5")).toBeVisible();
  await expect
    .poll(() => filterOf(admin))
    .toBe(
      `owner:is:me,3;created:last:7;custom.${tier}:not:1;country:is:RO;contactWithoutEmail:is:no;discount:between:5,10\\,5`,
    );
  expect(await faults(admin)).toEqual([]);

  await chip(admin, "Remove the filter: Country is Romania").click();
  await expect(chip(admin, "Country is Romania")).toBeHidden();
  await bar(admin).getByRole("button", { name: "Clear all" }).click();
  await expect(add(admin)).toBeFocused();
  await expect(admin).toHaveURL(/\/admin\/clients$/);
});

test("an alternative makes a block, and a block of one is a condition again", async ({ admin }) => {
  await openList(admin, "city:has:x;email:empty");
  await expect(async () => {
    await chip(admin, "E-mail is empty").click();
    await expect(editor(admin)).toBeVisible({ timeout: 1000 });
  }).toPass();
  await editor(admin).getByRole("button", { name: "or …" }).click();
  await admin.keyboard.type("phone");
  await admin.keyboard.press("Enter");
  const operator = editor(admin).getByRole("combobox", { name: "Condition" });
  await operator.focus();
  await operator.selectOption("empty");
  await admin.keyboard.press("Enter");
  const block = bar(admin).getByRole("group", { name: "E-mail is empty or Phone is empty" });
  await expect(block.getByRole("button", { name: "Phone is empty", exact: true })).toBeFocused();
  await expect.poll(() => filterOf(admin)).toBe("city:has:x;(email:empty|phone:empty)");

  await block.getByRole("button", { name: "Add an alternative: or …" }).click();
  await admin.keyboard.type("website");
  await admin.keyboard.press("Enter");
  await editor(admin).getByRole("textbox").fill("https://a");
  await admin.keyboard.press("Enter");
  await expect
    .poll(() => filterOf(admin))
    .toBe("city:has:x;(email:empty|phone:empty|website:has:https\\://a)");
  await admin.keyboard.press("Delete");
  await expect.poll(() => filterOf(admin)).toBe("city:has:x;(email:empty|phone:empty)");
  await block.getByRole("button", { name: /^or:/ }).click();
  await expect.poll(() => filterOf(admin)).toBe("city:has:x;(email:empty;phone:empty)");
  await chip(admin, "E-mail is empty").press("Delete");
  await expect.poll(() => filterOf(admin)).toBe("city:has:x;phone:empty");
  await expect(bar(admin).getByRole("group")).toHaveCount(0);
});
