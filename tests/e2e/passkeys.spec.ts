import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { startMailServer } from "../unit/domain/notification/mail-server";
import { startEmptyPortal } from "./support/empty-portal";
import { expect, expectNoViolations, languages, test } from "./support/test";

const password = "seven green kettles";

test.describe.configure({ timeout: 300_000 });

/** A security key that Chromium simulates, for this page. */
async function plugIn(page: Page) {
  const browser = await page.context().newCDPSession(page);
  await browser.send("WebAuthn.enable");
  const options = { protocol: "ctap2", transport: "usb", automaticPresenceSimulation: true } as const;
  const { authenticatorId } = await browser.send("WebAuthn.addVirtualAuthenticator", { options });
  return () => browser.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId });
}

const codeOf = (key: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: Date.now() + steps * 30_000 });

async function makeAdministrator(page: Page, link: string): Promise<string> {
  await page.goto(link);
  await page.locator("#email").fill("root@example.org");
  await page.locator("#name").fill("Nadia");
  await page.locator("#timeZone").selectOption("Asia/Bangkok");
  await page.locator("#newPassword").fill(password);
  await page.locator("#repeatPassword").fill(password);
  await page.locator("button[value=newAccount]").click();
  await page.goto("/en/account/second-factor");
  await page.locator("button[value=begin]").click();
  const key = (await page.locator("code.hash").innerText()).replace(/\s/g, "");
  await page.locator("#code").fill(codeOf(key));
  await page.locator("button[value=confirm]").click();
  await expect(page.locator(".recovery-codes li")).toHaveCount(10);
  return key;
}

async function toSecondStep(page: Page): Promise<void> {
  await page.locator("form[action$='/sign-out'] button:visible").first().click();
  await page.goto("/en/sign-in");
  await page.locator("#email").fill("root@example.org");
  await page.locator("#password").fill(password);
  await page.locator("main form button").first().click();
  await expect(page.locator("#code")).toBeVisible();
}

test("a passkey is added by a code and then answers for it; without the key, a code does", async ({ browser }) => {
  const mail = await startMailServer();
  const portal = await startEmptyPortal(mail.url, "localhost");
  const context = await browser.newContext({ baseURL: portal.url });
  const page = await context.newPage();
  try {
    const unplug = await plugIn(page);
    const key = await makeAdministrator(page, portal.link());
    for (const language of languages) {
      await page.goto(`/${language}/account/second-factor`);
      await expect(page.locator("#passkeyName")).toBeVisible();
      await expectNoViolations(page);
    }
    await page.goto("/en/account/second-factor");
    await page.locator("#passkeyName").fill("Blue key");
    await page.locator("#passkeyCode").fill("000000");
    await page.locator("button[value=beginPasskey]").click();
    await expect(page.locator(".error-summary")).toBeVisible();
    await expect(page.locator("#passkeyName")).toHaveValue("Blue key");
    await page.locator("#passkeyCode").fill(codeOf(key, 1));
    await page.locator("button[value=beginPasskey]").click();
    await expectNoViolations(page);
    await page.getByRole("button", { name: "Make the passkey" }).click();
    await expect(page.locator(".passkeys li")).toContainText("Blue key");

    await toSecondStep(page);
    await page.locator("button[value=passkey]").click();
    await expectNoViolations(page);
    await page.getByRole("button", { name: "Use a passkey" }).click();
    await expect(page).toHaveURL(/\/en\/work$/);
    await page.goto("/en/account/second-factor");
    await expect(page.locator(".passkeys li")).toContainText("Last used");

    await toSecondStep(page);
    await unplug();
    await plugIn(page);
    await page.locator("#code").fill("000000");
    await page.locator("main form button").first().click();
    await expect(page.locator(".error-summary")).toBeVisible();
    await page.getByRole("button", { name: "Use a passkey" }).click();
    await expect(page.getByRole("status").filter({ hasText: "did not use a passkey" })).toBeVisible({
      timeout: 90_000,
    });
  } finally {
    await context.close();
    await portal.stop();
    await mail.close();
  }
});
