import type { Browser, BrowserContext, Page } from "@playwright/test";
import { expect, expectNoViolations, signIn, test } from "./support/test";
import { startAgeingServer, type AgeingServer } from "./support/sign-ins";

test.describe.configure({ mode: "serial" });

let server: AgeingServer;
test.beforeAll(async () => {
  server = await startAgeingServer();
});
test.afterAll(() => server.stop());

async function openBrowser(browser: Browser, mailbox: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.url });
  const page = await context.newPage();
  await signIn(page, { mailbox, language: "en", password: server.password });
  return page;
}

/** The address of the one draft of a person, without its language. */
async function draftOf(page: Page): Promise<string> {
  await page.goto("/en/respond");
  const href = await page.locator("main li a[href*='/respond/']").first().getAttribute("href");
  return (href ?? "").replace(/^\/en/, "");
}

/** Opens a page of answers and waits until its scripts are at work. */
async function openAnswers(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("[data-copy]")).toHaveCount(0);
}

const field = (page: Page, question: number) => page.locator(`[name="answers.${question}.text"]`);
const notSent = /^Not saved\. We keep trying/;

/** The process of the page ends at once, as when a browser is closed or crashes; its storage stays. */
async function killPage(page: Page): Promise<BrowserContext> {
  const crashed = page.waitForEvent("crash");
  void page.goto("chrome://crash").catch(() => undefined);
  await crashed;
  const context = page.context();
  await page.close();
  return context;
}

test("what was typed without a connection is sent from any page on return, in any language, never over a newer text", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const page = await openBrowser(browser, "focal.tj");
  const colleague = await openBrowser(browser, "drafter.tj");
  const session = `${await draftOf(page)}/sessions/4`;
  await openAnswers(page, `/en${session}`);
  await page.context().setOffline(true);
  for (const question of [1, 2, 3]) await field(page, question).fill(`Typed without a connection, ${question}.`);
  await expect(page.getByText(notSent)).toHaveCount(3, { timeout: 15_000 });
  await openAnswers(colleague, `/en${session}/questions/2`);
  await colleague.locator("#text").fill("Saved by a colleague.");
  await expect(colleague.getByText(/^Saved at/)).toBeVisible();

  const context = await killPage(page);
  await context.setOffline(false);
  const next = await context.newPage();
  await next.goto("/fr/respond");
  const line = "2 réponses saisies sans connexion ont été enregistrées ; 1 demande votre attention";
  const said = next.locator("#queue").getByRole("status");
  await expect(said).toHaveText(line);
  await expectNoViolations(next);
  await next.getByRole("link", { name: "Русский" }).click();
  await expect(said).toHaveText(/^2 ответа, набранных без связи, сохранены; 1 требует вашего решения$/);

  await colleague.goto(`/en${session}`);
  await expect(field(colleague, 1)).toHaveValue("Typed without a connection, 1.");
  await expect(field(colleague, 2)).toHaveValue("Saved by a colleague.");
  await expect(field(colleague, 3)).toHaveValue("Typed without a connection, 3.");

  await next.goto("/en/respond");
  await next.locator("#queue").getByRole("link", { name: "Session 4, question 2" }).click();
  await next.locator("section.notice").getByRole("button", { name: "See both texts" }).click();
  await expect(next.getByRole("heading", { name: "Two people changed this answer" })).toBeVisible();
  await expect(next.locator("#text")).toHaveValue(/Saved by a colleague\./);
  await expect(next.locator("#text")).toHaveValue(/Typed without a connection, 2\./);
  await next.getByRole("button", { name: "Save this text" }).click();
  await expect(next.locator("#queue").getByRole("status")).toHaveText(
    "2 answers typed without a connection were saved",
  );
  await next.getByRole("button", { name: "Close this message" }).click();
  await next.goto(`/en${session}`);
  await expect(next.locator("#queue").getByRole("status")).toHaveText("");
  await context.close();
  await colleague.context().close();
});

test("on a page that stays open the texts of another question are sent when the connection is back", async ({
  browser,
}) => {
  const page = await openBrowser(browser, "focal.tj");
  const draft = await draftOf(page);
  const other = await page.context().newPage();
  await openAnswers(other, `/en${draft}/sessions/3/questions/2`);
  await openAnswers(page, `/en${draft}/sessions/3/questions/1`);
  await page.context().setOffline(true);
  await other.locator("#text").fill("Typed in a window that was closed.");
  await expect(other.getByText(notSent)).toBeVisible({ timeout: 15_000 });
  await killPage(other);
  await page.context().setOffline(false);
  await expect(page.locator("#queue").getByRole("status")).toHaveText("1 answer typed without a connection was saved", {
    timeout: 20_000,
  });
  await openAnswers(page, `/en${draft}/sessions/3/questions/2`);
  await expect(page.locator("#text")).toHaveValue("Typed in a window that was closed.");
  await page.context().close();
});

test("after an expired sign-in one lands in the same field with the text there, on both kinds of pages", async ({
  browser,
}) => {
  const page = await openBrowser(browser, "focal.tj");
  const session = `${await draftOf(page)}/sessions/2`;
  const signInAgain = async () => {
    await page.reload();
    await page.locator("#email").fill("focal.tj@demo.example");
    await page.locator("#password").fill(server.password);
    await page.locator("main form button").click();
  };
  await openAnswers(page, `/en${session}`);
  server.idleFor(61);
  await field(page, 3).fill("Typed when it was too late.");
  await page.keyboard.press("Home");
  await expect(page.getByText(/^Not saved: you are signed out/)).toBeVisible();
  await signInAgain();
  await expect(page).toHaveURL(new RegExp(`/en${session}$`));
  await expect(field(page, 3)).toBeFocused();
  await expect(field(page, 3)).toBeInViewport();
  await expect(field(page, 3)).toHaveValue("Typed when it was too late.");
  await expect(page.getByText(/^Saved at/)).toBeVisible();

  await openAnswers(page, `/en${session}/questions/4`);
  server.idleFor(61);
  await page.locator("#text").fill("Typed later still.");
  await expect(page.getByText(/^Not saved: you are signed out/)).toBeVisible();
  await signInAgain();
  await expect(page).toHaveURL(new RegExp(`/en${session}/questions/4$`));
  await expect(page.locator("#text")).toBeFocused();
  await expect(page.locator("#text")).toHaveValue("Typed later still.");
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await page.context().close();
});

test("a text is never sent in the name of another user of the same browser, and waits for its author", async ({
  browser,
}) => {
  test.setTimeout(60_000);
  const page = await openBrowser(browser, "focal.tj");
  const question = `/en${await draftOf(page)}/sessions/1/questions/4`;
  await openAnswers(page, question);
  server.idleFor(61);
  await page.locator("#text").fill("Words of the focal point.");
  await expect(page.getByText(/^Not saved: you are signed out/)).toBeVisible();

  const colleague = await page.context().newPage();
  await signIn(colleague, { mailbox: "drafter.tj", language: "en", password: server.password });
  const answered = page.waitForResponse((response) => response.url().endsWith("/save"));
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  expect((await answered).status()).toBe(401);
  await colleague.goto("/en/respond");
  await expect(colleague.locator("#queue")).toHaveCount(1);
  await openAnswers(colleague, question);
  await expect(colleague.locator("#text")).not.toHaveValue(/Words of the focal point/);
  await expect(colleague.locator("#queue").getByRole("status")).toHaveText("");

  await page.close();
  server.idleFor(61);
  // Signing in leads to the list of submissions, in the language of the account.
  await signIn(colleague, { mailbox: "focal.tj", language: "en", password: server.password });
  await expect(colleague.locator("#queue").getByRole("status")).toHaveText("1 ответ из этого браузера сохранен");
  await openAnswers(colleague, question);
  await expect(colleague.locator("#text")).toHaveValue("Words of the focal point.");
  await colleague.context().close();
});
