import type { Page } from "@playwright/test";
import { startMailServer } from "../unit/domain/notification/mail-server";
import { demonstrationPassword, newDataFolder, removeDataFolder, startServer } from "../support/server.mjs";
import { expect, expectNoViolations, signIn, test } from "./support/test";

// On a server of its own: a contribution of the demonstration is entered, corrected, confirmed and published.
const folder = newDataFolder();
let server: Awaited<ReturnType<typeof startServer>>;
let mail: Awaited<ReturnType<typeof startMailServer>>;

const contact = "contact@nogaht.example";
const letter = Buffer.from("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n");
const mark = "Entered on behalf, not confirmed";

test.beforeAll(async () => {
  mail = await startMailServer();
  server = await startServer({ folder, env: { SMTP_URL: mail.url } });
});
test.afterAll(async () => {
  await server.stop();
  await mail.close();
  removeDataFolder(folder);
});

/** The latest link that the contact got, as a path. */
async function latestLink(count: number): Promise<string> {
  const links = () =>
    mail.received
      .filter(({ to }) => to.includes(contact))
      .flatMap(({ text }) => /\/fr\/confirm-entry\?token=[\w-]+/.exec(text)?.[0] ?? []);
  await expect.poll(() => links().length, { timeout: 30_000 }).toBe(count);
  return links().at(-1) ?? "";
}

/** From the page of the participant to the draft. Answers the address of its overview. */
async function enter(page: Page): Promise<string> {
  await page.goto("/en/secretariat/ece-demo/participants/nogaht");
  await page.getByRole("link", { name: "Enter a contribution received by e-mail, post or at a workshop" }).click();
  await page.getByLabel("At a workshop").check();
  await page.locator("#receivedOn").fill(new Date().toISOString().slice(0, 10));
  await page.locator("#original").setInputFiles({ name: "notes.pdf", mimeType: "application/pdf", buffer: letter });
  await page.locator("#contactName").fill("A. Contact");
  await page.locator("#contactEmail").fill("no address");
  await page.locator("#contactLanguage").selectOption("fr");
  await page.locator("button[value=enter]").click();
  await expect(page.locator(".error-summary")).toBeVisible();
  await expect(page.locator("#contactName")).toHaveValue("A. Contact");
  await page.locator("#contactEmail").fill(contact);
  await page.locator("#original").setInputFiles({ name: "notes.pdf", mimeType: "application/pdf", buffer: letter });
  await page.locator("button[value=enter]").click();
  await expect(page).toHaveURL(/\/respond\/[\w-]+$/);
  await expect(page.getByText("You are entering this text on behalf of")).toBeVisible();
  return new URL(page.url()).pathname;
}

async function type(page: Page, draft: string, text: string): Promise<void> {
  await page.goto(`${draft}/sessions/1/questions/1`);
  await page.locator("textarea").first().fill(text);
  await page.locator("button[value=continue]").click();
  await expect(page).toHaveURL(/questions\/2$/);
  await page.goto(`${draft}/check`);
  await expect(page.getByText("The participant is asked by e-mail to confirm the text.")).toBeVisible();
  await page.locator("#confirm button").click();
  await expect(page).toHaveURL(/\/sent$/);
}

test("what came at a workshop is entered, corrected as its participant asks, confirmed by a link, and published", async ({
  open,
}) => {
  const staff = await open({ options: { baseURL: server.url } });
  const other = await open({ options: { baseURL: server.url, javaScriptEnabled: false } });
  await signIn(staff, { mailbox: "secretariat", language: "en", password: demonstrationPassword(folder) });
  const draft = await enter(staff);
  await expectNoViolations(staff);
  await type(staff, draft, "Two hundred people came to the workshop.");
  await expect(staff.getByText(mark)).toBeVisible();

  await other.goto(await latestLink(1));
  await expect(other.getByText("Two hundred people came to the workshop.")).toBeVisible();
  await other.locator("#objection").fill("Trois cents.");
  await other.locator("button[value=object]").click();
  await expect(other.getByText("Trois cents.")).toBeVisible();

  await staff.goto("/en/secretariat/ece-demo/participants/nogaht/entry");
  await expect(staff.getByText("Trois cents.")).toBeVisible();
  await expectNoViolations(staff);
  await type(staff, draft, "Three hundred people came to the workshop.");
  await staff.goto("/en/screening/ece-demo?class=stakeholder");
  await staff.locator("tr", { hasText: mark }).getByRole("link").first().click();
  await expect(staff.getByText("The participant has not confirmed this text.")).toBeVisible();
  await expectNoViolations(staff);
  const version = staff.url();

  await other.goto(await latestLink(2));
  await other.locator("button[value=confirm]").click();
  await expect(other.locator(".error-summary")).toContainText("Confirmez");
  await other.locator("#confirmed").check();
  await other.locator("button[value=confirm]").click();
  await expect(other.locator(".notice-good")).toContainText("A. Contact");

  await staff.goto(version);
  await expect(staff.getByText("The participant has confirmed this text.")).toBeVisible();
  await staff.goto(`${version}?decide=publish`);
  await staff.locator("main form button").last().click();
  await staff.goto("/en/reviews/ece-demo/submissions");
  await expect(staff.getByText(mark)).toHaveCount(0);
});
