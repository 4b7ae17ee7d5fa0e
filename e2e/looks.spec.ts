import { expect, faults, test } from "./fixtures";

const PAGES = [
  "/admin/clients",
  "/admin/clients?q=nothing-is-called-so",
  "/admin/clients/new",
  "/admin/clients/fields",
  "/admin/clients/groups",
  "/admin/clients/trash",
  "/admin/history",
  "/admin/team",
  "/admin/api/api_management",
  "/admin/api/api_management/requests",
  "/admin/account",
];

const RECORD = ["", "/contacts", "/profile", "/history"];
const NOBODY = "/admin/clients/999999999";

const LOOKS = [
  { language: "en", theme: "light", viewport: { width: 1440, height: 900 } },
  { language: "ro", theme: "dark", viewport: { width: 390, height: 844 } },
] as const;

for (const { language, theme, viewport } of LOOKS) {
  test.describe(`at ${viewport.width} px, ${theme}, ${language}`, () => {
    test.use({ viewport });

    test("every page is sound to axe and nothing scrolls sideways", async ({
      admin,
      makeClients,
    }) => {
      test.setTimeout(180_000);
      const [client] = await makeClients(1, "admin", {
        city: "Cluj",
        fiscalCode: `1${viewport.width}`,
        email: "no address",
      });
      const url = String(process.env.E2E_URL);
      await admin.context().addCookies([
        { name: "language", value: language, url },
        { name: "theme", value: theme, url },
      ]);
      const record = `/admin/clients/${client?.id}`;
      for (const address of [...PAGES, ...RECORD.map((tab) => record + tab), NOBODY]) {
        await admin.goto(address);
        await expect(admin.locator("html")).toHaveAttribute("lang", language);
        await expect(admin.getByRole("main")).toBeVisible();
        expect(await faults(admin), address).toEqual([]);
        const over = await admin.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, `${address} is wider than the screen`).toBeLessThanOrEqual(0);
      }
    });
  });
}
