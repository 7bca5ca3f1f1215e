import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { newDataFolder, removeDataFolder, startServer } from "../support/server.mjs";
import { startMailServer } from "../unit/domain/notification/mail-server";
import { startEmptyPortal } from "./support/empty-portal";
import { expect, expectNoViolations, languages, test } from "./support/test";

const password = "seven green kettles";

test.describe.configure({ timeout: 300_000 });

async function fillPerson(page: Page, name: string): Promise<void> {
  await page.locator("#name").fill(name);
  await page.locator("#timeZone").selectOption("Asia/Bangkok");
  await page.locator("#newPassword").fill(password);
  await page.locator("#repeatPassword").fill(password);
}

/** The six digits that an app with the key on the page shows. */
async function codeOn(page: Page): Promise<string> {
  return codeOf((await page.locator("code.hash").innerText()).replace(/\s/g, ""), 0);
}

/** Those that it shows `steps` half minutes from now. */
function codeOf(key: string, steps: number): string {
  return new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: Date.now() + steps * 30_000 });
}

test("from an empty database to an administrator who signs in with a second factor", async ({ browser }) => {
  const mail = await startMailServer();
  const portal = await startEmptyPortal(mail.url);
  const context = await browser.newContext({ baseURL: portal.url, javaScriptEnabled: false });
  const page = await context.newPage();
  try {
    for (const language of languages) {
      expect((await page.goto(`/${language}/sign-in`))?.status()).toBe(503);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
    }
    await page.goto(portal.link());
    await page.locator("#email").fill("root@example.org");
    await fillPerson(page, "Nadia");
    await page.locator("#repeatPassword").fill("something else");
    await page.locator("button[value=newAccount]").click();
    await expect(page.locator(".error-summary")).toBeVisible();
    await expect(page.locator("#email")).toHaveValue("root@example.org");
    await page.locator("#newPassword").fill(password);
    await page.locator("#repeatPassword").fill(password);
    await page.locator("button[value=newAccount]").click();
    await page.locator("main a[href$='/administration']").click();
    await expect(page.locator("main table")).toContainText("root@example.org");
    expect((await page.goto(portal.link()))?.status()).toBe(404);

    await page.goto("/en/account/second-factor");
    await page.locator("button[value=begin]").click();
    const key = (await page.locator("code.hash").innerText()).replace(/\s/g, "");
    await page.locator("#code").fill(await codeOn(page));
    await page.locator("button[value=confirm]").click();
    await expect(page.locator(".recovery-codes li")).toHaveCount(10);
    const recovery = await page.locator(".recovery-codes li").first().innerText();

    // The code of the next half minute is valid now and through it: a slow machine has time to type it.
    for (const code of [codeOf(key, 1), recovery]) {
      await page.locator("form[action$='/sign-out'] button:visible").first().click();
      await page.goto("/en/sign-in");
      await page.locator("#email").fill("root@example.org");
      await page.locator("#password").fill(password);
      await page.locator("main form button").first().click();
      await page.locator("#code").fill("000000");
      await page.locator("main form button").click();
      await expect(page.locator(".error-summary")).toBeVisible();
      await page.locator("#code").fill(code);
      await page.locator("main form button").click();
      await expect(page).toHaveURL(/\/en\/work$/);
    }

    await page.locator("form[action$='/sign-out'] button:visible").first().click();
    await page.goto("/fr/forgotten-password");
    await page.locator("#email").fill("root@example.org");
    await page.locator("main form button").click();
    await expect.poll(() => mail.received.length, { timeout: 20_000 }).toBeGreaterThan(0);
    const link = /http\S+new-password\?token=[\w-]+/.exec(mail.received.at(-1)?.text ?? "")?.[0] ?? "";
    await page.goto(link);
    await page.locator("#newPassword").fill("eight blue teapots");
    await page.locator("#repeatPassword").fill("eight blue teapots");
    await page.locator("main form button").click();
    await page.locator("#email").fill("root@example.org");
    await page.locator("#password").fill("eight blue teapots");
    await page.locator("main form button").first().click();
    await expect(page.locator("#code")).toBeVisible();
  } finally {
    await context.close();
    await portal.stop();
    await mail.close();
  }
});

test("the secretariat invites an editor, who accepts by the link in the mail", async ({ browser }) => {
  const mail = await startMailServer();
  const folder = newDataFolder();
  const server = await startServer({ folder, env: { SMTP_URL: mail.url } });
  const { demonstrationPassword } = await import("../support/server.mjs");
  const secretariat = await browser.newContext({ baseURL: server.url });
  const invited = await browser.newContext({ baseURL: server.url });
  try {
    const page = await secretariat.newPage();
    await page.goto("/en/sign-in");
    await page.locator("#email").fill("secretariat@demo.example");
    await page.locator("#password").fill(demonstrationPassword(folder));
    await page.locator("main form button").first().click();
    await page.goto("/en/secretariat/ece-demo/people?invite=staff");
    await page.locator("#role").selectOption("editor");
    await page.locator("#email").fill("anna@example.org");
    await page.locator("#language").selectOption("fr");
    await page.locator("button[value=inviteStaff]").click();
    await expect(page.locator("main")).toContainText("anna@example.org");
    await expectNoViolations(page);
    const invitation = () => mail.received.find(({ to }) => to.includes("anna@example.org"));
    await expect.poll(() => invitation() !== undefined, { timeout: 20_000 }).toBe(true);
    const theirs = await invited.newPage();
    await theirs.goto(
      /http\S+invitations\?token=[\w-]+/.exec(invitation()?.text ?? "")?.[0]?.replace(/^https?:\/\/[^/]+/, "") ?? "",
    );
    await expect(theirs.locator("html")).toHaveAttribute("lang", "fr");
    await expectNoViolations(theirs);
    await fillPerson(theirs, "Anna");
    await theirs.locator("button[value=newAccount]").click();
    await expect(theirs).toHaveURL(/\/fr\/work$/);
    await theirs.goto("/fr/drafting/ece-demo");
    await expect(theirs.locator("h1")).toBeVisible();
    await page.reload();
    await expect(page.locator("main")).toContainText("Anna");
  } finally {
    await secretariat.close();
    await invited.close();
    await server.stop();
    removeDataFolder(folder);
    await mail.close();
  }
});
