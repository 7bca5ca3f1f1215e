import { startMailServer } from "../unit/domain/notification/mail-server";
import { demonstrationPassword, newDataFolder, removeDataFolder, startServer } from "../support/server.mjs";
import { expect, expectNoViolations, signIn, test } from "./support/test";

// On a server of its own, which sends mail.
const folder = newDataFolder();
let server: Awaited<ReturnType<typeof startServer>>;
let mail: Awaited<ReturnType<typeof startMailServer>>;

test.describe.configure({ timeout: 120_000 });

test.beforeAll(async () => {
  mail = await startMailServer();
  server = await startServer({ folder, env: { SMTP_URL: mail.url } });
});
test.afterAll(async () => {
  await server.stop();
  await mail.close();
  removeDataFolder(folder);
});

test("a notice comes by mail or, as its reader chose, in the portal alone; it is counted, leads to its place and is read", async ({
  browser,
}) => {
  const open = async (mailbox: string) => {
    const context = await browser.newContext({ baseURL: server.url });
    const page = await context.newPage();
    await signIn(page, { mailbox, language: "en", password: demonstrationPassword(folder) });
    return page;
  };
  const drafter = await open("drafter.tj");
  await drafter.goto("/en/account");
  await drafter.getByRole("link", { name: "Notices" }).click();
  await expect(drafter.getByText("There are no notices yet.")).toBeVisible();
  await drafter.getByLabel("Comments of your team that name you").selectOption("In one message a day");
  await drafter.getByLabel("Questions and roles that were given to you").selectOption("Only on this page");
  await drafter.getByRole("button", { name: "Save my choice" }).click();
  await expect(drafter.getByText("Your choice has been saved.")).toBeVisible();
  await expect(drafter.getByLabel("Comments of your team that name you")).toHaveValue("digest");

  const focal = await open("focal.tj");
  await focal.goto("/en/respond");
  const report = await focal.locator("main li a[href*='/respond/']").first().getAttribute("href");
  await focal.goto(`${report ?? ""}/assignments`);
  await focal.locator("#member").selectOption({ label: "Далер" });
  await focal.locator("#place").selectOption("2");
  await focal.locator("button[value=give]").click();
  await expect(focal.locator("main li", { hasText: "Далер" }).first()).toBeVisible();

  await drafter.goto("/en/account");
  await drafter.getByRole("link", { name: "Notices (1)" }).first().click();
  await expect(drafter).toHaveURL(/\/account\/notices\?show=unread$/);
  await expectNoViolations(drafter);
  await drafter.locator("main button[value=open]").click();
  await expect(drafter).toHaveURL(new RegExp((report ?? "").replace(/^.*respond/, "respond")));
  await expect(drafter.getByRole("link", { name: /^Notices \(/ })).toHaveCount(0);
  await drafter.goto("/fr/account/notices");
  await expect(drafter.getByRole("heading", { level: 1 })).toHaveText("Avis");
  await expect(drafter.locator("main button[value=open]")).toHaveCount(1);
  expect(mail.received.filter(({ to }) => to.includes("drafter.tj@demo.example"))).toEqual([]);
  await drafter.context().close();
  await focal.context().close();
});
