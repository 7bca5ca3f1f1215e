import type { Page } from "@playwright/test";
import { startMailServer } from "../unit/domain/notification/mail-server";
import { startEmptyPortal } from "./support/empty-portal";
import { expect, languages, test } from "./support/test";
import { expectNoViolationsWithoutScript as expectNoViolations } from "./support/without-script";

const password = "seven green kettles";

test.describe.configure({ timeout: 300_000 });

async function becomeAdministrator(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.locator("#email").fill("root@example.org");
  await page.locator("#name").fill("Nadia");
  await page.locator("#newPassword").fill(password);
  await page.locator("#repeatPassword").fill(password);
  await page.locator("button[value=newAccount]").click();
  await expect(page.locator("main a[href$='/administration']")).toBeVisible();
}

/** A review of Asia and the Pacific from nothing; the first attempt lacks its title, and nothing typed is lost. */
async function createReview(page: Page): Promise<void> {
  await page.goto("/en/administration");
  await page.locator("nav a[href='/en/administration/reviews']").first().click();
  await page.locator("main a[href$='/reviews/new']").click();
  await page.locator("#region").selectOption("ESCAP");
  await page.locator("#review").fill("escap-2027");
  await page.locator("#edition").fill("3");
  await page.locator("#shortTitle-en").fill("Asia-Pacific review 2027");
  await page.locator("#opens").fill("2027-02-01T09:00");
  await page.locator("#closes").fill("2027-04-30T23:59");
  await page.locator("main form .button").click();
  await expect(page.locator(".error-summary a[href='#title-en']")).toBeVisible();
  await expect(page.locator("#review")).toHaveValue("escap-2027");
  await page.locator("#title-en").fill("Third regional review of Asia and the Pacific");
  await page.locator("main form .button").click();
  await expect(page.locator(".notice-good")).toContainText("Asia-Pacific review 2027");
}

test("an administrator creates a review from nothing and sets it up in part, without scripts", async ({ browser }) => {
  const mail = await startMailServer();
  const portal = await startEmptyPortal(mail.url);
  const context = await browser.newContext({ baseURL: portal.url, javaScriptEnabled: false });
  const page = await context.newPage();
  try {
    await becomeAdministrator(page, portal.link());
    await createReview(page);
    await page.goto("/en");
    await expect(page.locator("main")).not.toContainText("Asia-Pacific review 2027");
    await page.goto("/en/secretariat/escap-2027/setup");
    await expect(page.locator("main")).toContainText("There are no questions yet.");
    await page.locator(".set-up-list a[href$='/about']").click();
    await page.locator("#title-fr").fill("Troisième examen régional de l’Asie et du Pacifique");
    await page.locator("#title-ru").fill("Третий региональный обзор Азии и Тихого океана");
    await page.locator("main form .button").click();
    await expect(page.locator(".notice-good")).toBeVisible();
    await expect(page.locator(".set-up-list li").first()).toContainText("2 texts are missing.");
    for (const part of ["", "/about", "/meeting", "/dates", "/co-chairs", "/rules", "/stage"]) {
      for (const language of languages) {
        await page.goto(`/${language}/secretariat/escap-2027/setup${part}`);
        await expectNoViolations(page);
      }
    }
  } finally {
    await context.close();
    await portal.stop();
    await mail.close();
  }
});
