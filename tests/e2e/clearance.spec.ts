import type { Page } from "@playwright/test";
import { startMailServer } from "../unit/domain/notification/mail-server";
import { demonstrationPassword, newDataFolder, removeDataFolder, startServer } from "../support/server.mjs";
import { expect, expectNoViolations, signIn, test } from "./support/test";

// On a server of its own: a report of the demonstration is cleared, changed and sent.
const folder = newDataFolder();
let server: Awaited<ReturnType<typeof startServer>>;
let mail: Awaited<ReturnType<typeof startMailServer>>;

const superior = "superior@example.org";

test.beforeAll(async () => {
  mail = await startMailServer();
  server = await startServer({ folder, env: { SMTP_URL: mail.url } });
});
test.afterAll(async () => {
  await server.stop();
  await mail.close();
  removeDataFolder(folder);
});

/** The page of the submission of Canada, for its focal point. */
async function openReport(page: Page): Promise<string> {
  await signIn(page, { mailbox: "focal.ca", language: "en", password: demonstrationPassword(folder) });
  await page.goto("/en/respond");
  await page
    .locator("main section", { hasText: "Demonstration review" })
    .getByRole("link", { name: "Canada’s report" })
    .click();
  return new URL(page.url()).pathname;
}

/** The latest link that the superior got, in French, as a path. */
async function latestLink(count: number): Promise<string> {
  const links = () =>
    mail.received
      .filter(({ to }) => to.includes(superior))
      .flatMap(({ text }) => /\/fr\/clearance\?token=[\w-]+/.exec(text)?.[0] ?? []);
  await expect.poll(() => links().length, { timeout: 30_000 }).toBe(count);
  return links().at(-1) ?? "";
}

async function askByLink(page: Page, report: string): Promise<void> {
  await page.goto(`${report}/clearance`);
  await page.locator("#name").fill("A. Superior");
  await page.locator("#email").fill(superior);
  await page.locator("#language").selectOption("fr");
  await page.locator("button[value=askByLink]").click();
  await expect(page.getByText("In clearance", { exact: true })).toBeVisible();
}

async function clear(page: Page): Promise<void> {
  await page.locator("#title").fill("Directrice");
  await page.locator("button[value=clear]").click();
  await expect(page.locator(".error-summary")).toContainText("Confirmez");
  await expect(page.locator("#title")).toHaveValue("Directrice");
  await page.locator("#confirmed").check();
  await page.locator("button[value=clear]").click();
  await expect(page.getByRole("heading", { name: "Vous avez validé le texte" })).toBeVisible();
}

test("a superior without an account hands back, clears, and clears again what was changed; then it is submitted", async ({
  open,
}) => {
  const focal = await open({ options: { baseURL: server.url } });
  const other = await open({ options: { baseURL: server.url, javaScriptEnabled: false } });
  const report = await openReport(focal);
  await focal.goto(`${report}/clearance`);
  await focal.locator("button[value=require]").click();
  await focal.goto(`${report}/check`);
  await expect(focal.getByText("Your team sends nothing that was not cleared")).toBeVisible();
  await expect(focal.locator("#confirm")).toHaveCount(0);

  await askByLink(focal, report);
  await expectNoViolations(focal);
  await focal.goto(report);
  await expect(focal.getByText("It is in clearance: nothing can be changed")).toBeVisible();
  await other.goto(await latestLink(1));
  await expect(other.getByRole("heading", { name: "Texte à valider" })).toBeVisible();
  const comment = other.locator("details.remark-field").first();
  await comment.locator("summary").click();
  await comment.locator("textarea").fill("Nommer le ministère.");
  await comment.locator("button").click();
  await expect(other.getByText("Nommer le ministère.")).toBeVisible();
  await other.locator("#reason").fill("Trop long.");
  await other.locator("button[value=handBack]").click();
  await expect(other.getByRole("heading", { name: "Vous avez rendu le texte" })).toBeVisible();

  await focal.goto(`${report}/clearance`);
  await expect(focal.getByText("Trop long.")).toBeVisible();
  await expect(focal.getByText("Nommer le ministère.")).toBeVisible();
  await askByLink(focal, report);
  await other.goto(await latestLink(2));
  await clear(other);

  await focal.goto(`${report}/clearance`);
  await expect(focal.getByText("A. Superior, Directrice")).toBeVisible();
  await expectNoViolations(focal);
  await focal.locator("main").getByRole("link", { name: "Canada", exact: true }).click();
  await focal.goto(`${report}/sessions/2/questions/1`);
  const answer = focal.locator("textarea").first();
  await answer.fill(`${await answer.inputValue()} A change after clearance.`);
  await focal.locator("button[value=continue]").click();
  await expect(focal).toHaveURL(/questions\/2$/);
  await focal.goto(`${report}/check`);
  await expect(focal.getByText("The text was changed after it was cleared")).toBeVisible();
  await expect(focal.locator("#confirm")).toHaveCount(0);

  await askByLink(focal, report);
  const reader = await open({ options: { baseURL: server.url } });
  await reader.goto(await latestLink(3));
  await expect(reader.getByText("A change after clearance.")).toBeVisible();
  await expectNoViolations(reader);
  await clear(reader);
  const cleared = await reader.locator("code").textContent();
  await focal.goto(`${report}/check`);
  await focal.locator("#confirm button").click();
  await expect(focal).toHaveURL(/\/sent$/);
  await expect(focal.getByText(cleared ?? "no hash", { exact: true })).toBeVisible();
  await reader.goto("/fr/clearance?token=none");
  await expect(reader.getByRole("heading", { name: "Ce lien ne fonctionne pas" })).toBeVisible();
});
