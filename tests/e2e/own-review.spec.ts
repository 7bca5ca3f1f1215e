import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "@playwright/test";
import { startMailServer } from "../unit/domain/notification/mail-server";
import { startEmptyPortal } from "./support/empty-portal";
import { expect, test } from "./support/test";

const password = "seven green kettles";
const review = "escap-test";
const day = 24 * 60 * 60 * 1000;

test.describe.configure({ timeout: 600_000 });

/** The sample review of Asia and the Pacific, with dates around today: it has been open since yesterday. */
function reviewFile(): Buffer {
  const file = path.join(import.meta.dirname, "../given/reviews/escap-test.json");
  const document = JSON.parse(readFileSync(file, "utf8")) as { dates: Record<string, unknown> };
  const at = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);
  document.dates = {
    ...document.dates,
    opens: `${at(-1)}T09:00`,
    closes: `${at(30)}T23:59`,
    lateUntil: `${at(37)}T23:59`,
    meeting: { from: at(60), to: at(62) },
    circulated: `${at(90)}T12:00`,
    commentsUntil: `${at(120)}T23:59`,
  };
  return Buffer.from(JSON.stringify(document));
}

type Portal = { browser: Browser; url: string; mail: Awaited<ReturnType<typeof startMailServer>> };

/** The page of someone who has just accepted the invitation that was sent to an address. */
async function acceptInvitation({ browser, url, mail }: Portal, { email, name }: { email: string; name: string }) {
  const sent = () => mail.received.find(({ to, text }) => to.includes(email) && text.includes("/invitations?token="));
  await expect.poll(() => sent() !== undefined, { timeout: 30_000 }).toBe(true);
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  await page.goto(/\/en\/invitations\?token=[\w-]+/.exec(sent()?.text ?? "")?.[0] ?? "");
  await page.locator("#name").fill(name);
  await page.locator("#timeZone").selectOption("Asia/Bangkok");
  await page.locator("#newPassword").fill(password);
  await page.locator("#repeatPassword").fill(password);
  await page.locator("button[value=newAccount]").click();
  await expect(page).toHaveURL(/\/en\/work$/);
  return page;
}

async function becomeAdministrator(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.locator("#email").fill("root@example.org");
  await page.locator("#name").fill("Nadia");
  await page.locator("#timeZone").selectOption("Asia/Bangkok");
  await page.locator("#newPassword").fill(password);
  await page.locator("#repeatPassword").fill(password);
  await page.locator("button[value=newAccount]").click();
  await expect(page.locator("main a[href$='/administration']")).toBeVisible();
}

async function importReview(page: Page): Promise<void> {
  await page.goto("/en/administration/reviews");
  await page.locator("main a[href$='/reviews/file']").click();
  await page
    .locator("#file")
    .setInputFiles({ name: "review.json", mimeType: "application/json", buffer: reviewFile() });
  await page.locator("button[value=check]").click();
  await page.locator("button[value=import]").click();
  await expect(page.locator("main")).toContainText("the review is in preparation");
}

async function appointSecretariat(page: Page): Promise<void> {
  await page.goto("/en/administration/secretariats");
  await page.locator("#review").selectOption(review);
  await page.locator("#email").fill("secretariat@example.org");
  await page.locator("#language").selectOption("en");
  await page.locator("button[value=appoint]").click();
  await expect(page.locator("main")).toContainText("secretariat@example.org");
}

test("from an empty database to the report of a review of Asia and the Pacific", async ({ browser }) => {
  const mail = await startMailServer();
  const portal = await startEmptyPortal(mail.url);
  const at: Portal = { browser, url: portal.url, mail };
  const context = await browser.newContext({ baseURL: portal.url });
  try {
    const administrator = await context.newPage();
    await becomeAdministrator(administrator, portal.link());
    await importReview(administrator);
    await appointSecretariat(administrator);
    const secretariat = await acceptInvitation(at, { email: "secretariat@example.org", name: "Somchai" });
    await secretariat.goto(`/en/secretariat/${review}/setup`);
  } finally {
    await context.close();
    await portal.stop();
    await mail.close();
  }
});
