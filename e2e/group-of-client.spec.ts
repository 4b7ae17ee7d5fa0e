import type { Page } from "@playwright/test";
import { expect } from "./fixtures";
import { GROUPS, opener, row, test, undo } from "./groups-page";
import { openTab } from "./record-page";

const card = (page: Page) => page.getByRole("region", { name: "Identity card" });

test("a group that is deleted leaves its clients, and comes back to all of them", async ({
  admin,
  makeGroups,
  makeClients,
  company,
}) => {
  const group = `Group of ${company}`;
  const [id] = await makeGroups({ name: group, color: "teal", discountBp: 1000 });
  const [client] = await makeClients(2, "admin", { groupIds: [id] });
  await admin.goto(GROUPS);
  const clients = row(admin, group).getByRole("link", { name: "2 clients" });
  await expect(clients).toHaveAttribute("href", `/admin/clients?view=all&filter=group:any:${id}`);
  await opener(admin, group).focus();
  await expect(async () => {
    await admin.keyboard.press("Delete");
    await expect(row(admin, group)).toHaveCount(0, { timeout: 500 });
  }).toPass();
  await expect(admin.getByText(`Group ${group} deleted`)).toBeVisible();
  const record = `/admin/clients/${client?.id}`;
  const other = await admin.context().newPage();
  await other.goto(record);
  await expect(card(other).getByText(group)).toHaveCount(0);
  await expect(card(other).getByText("Discount")).toHaveCount(0);

  await undo(admin);
  await expect(clients).toBeVisible();
  await other.reload();
  await expect(card(other).getByText(`10% · ${group}`)).toBeVisible();
});

test("the card says which discount a client has and why, and since when somebody owns it", async ({
  admin,
  makeGroups,
  makeClients,
  company,
}) => {
  const [gold, silver] = [`Gold ${company}`, `Silver ${company}`] as const;
  const groupIds = await makeGroups(
    { name: gold, discountBp: 1000, color: "amber" },
    { name: silver, discountBp: 500 },
    { name: `Label ${company}` },
  );
  const [client] = await makeClients(1, "admin", { groupIds });
  const record = `/admin/clients/${client?.id}`;
  await admin.goto(record);
  const why = `10% · ${gold}, the highest of ${gold} 10%, ${silver} 5%`;
  await expect(card(admin).getByText(why)).toBeVisible();
  await openTab(admin, "Profile");
  await admin.getByLabel("Owner").click();
  await admin.getByRole("option", { name: "sales person" }).click();
  await admin.getByRole("button", { name: "Save changes" }).click();
  await expect(card(admin).getByText(/^since \d+ \w+ \d{4}$/)).toBeVisible();
  await admin.setViewportSize({ width: 390, height: 844 });
  await admin.reload();
  await expect(card(admin).getByText(why)).toBeVisible();
  await expect(card(admin).getByText(/^since \d+ \w+ \d{4}$/)).toBeVisible();
});
