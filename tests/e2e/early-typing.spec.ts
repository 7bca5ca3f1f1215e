import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";

const text = (page: Page) => page.locator("#text");
const saved = /^Saved at \d\d:\d\d$/;

/** Opens a question while the scripts of its page are on their way; `arrive` lets them come. */
async function openWithoutScripts(page: Page, question: string): Promise<{ arrive: () => Promise<void> }> {
  let arrived = (): void => undefined;
  const coming = new Promise<void>((resolve) => (arrived = resolve));
  await page.route("**/*.js", async (route) => {
    await coming;
    await route.continue().catch(() => undefined);
  });
  await page.goto(question, { waitUntil: "commit" });
  await expect(text(page)).toBeVisible();
  return {
    arrive: async () => {
      arrived();
      await page.unroute("**/*.js");
    },
  };
}

/** The address of a question of the draft of somebody. */
async function addressOf(page: Page, question: string): Promise<string> {
  await page.goto("/en/respond");
  const review = page.locator("main section").filter({ hasText: "Demonstration review" });
  await review.getByRole("link", { name: /report$/ }).click();
  const href = await page.locator(`main a[href$='${question}']`).getAttribute("href");
  return href ?? "";
}

test("what is typed before the scripts of a page have come is kept and saved", async ({ open }) => {
  const page = await open({ mailbox: "drafter.ca" });
  const address = await addressOf(page, "/sessions/4/questions/1");
  const { arrive } = await openWithoutScripts(page, address);
  const before = await text(page).inputValue();
  await text(page).press("Control+Home");
  await text(page).pressSequentially("Typed early. ");
  await page.getByLabel("Language of this answer").selectOption("ru");
  const objective = page.locator("#objectives").getByRole("checkbox").last();
  await objective.check();
  await text(page).press("Control+Home");
  await arrive();
  await expect(page.getByText(saved)).toBeVisible();
  await expect(text(page)).toHaveValue(`Typed early. ${before}`);
  await expect(page.getByRole("heading", { name: "Unsaved text found" })).toBeHidden();
  const answered = page.waitForResponse((response) => response.url().endsWith("/save"));
  await text(page).pressSequentially("And on. ");
  await expect(text(page)).toHaveValue(`And on. Typed early. ${before}`);
  expect((await answered).status()).toBe(200);
  await page.reload();
  await expect(text(page)).toHaveValue(`And on. Typed early. ${before}`);
  await expect(page.getByLabel("Language of this answer")).toHaveValue("ru");
  await expect(objective).toBeChecked();
});

test("what is typed on a page that is left before its scripts have come is offered again", async ({ open }) => {
  const page = await open({ mailbox: "drafter.ca" });
  const address = await addressOf(page, "/sessions/4/questions/2");
  const { arrive } = await openWithoutScripts(page, address);
  const before = await text(page).inputValue();
  await text(page).press("Control+Home");
  await text(page).pressSequentially("Typed and left. ");
  await page.getByRole("link", { name: "My submissions" }).click();
  await expect(page).toHaveURL(/\/en\/respond$/);
  await arrive();
  await page.goto(address);
  await expect(page.getByRole("heading", { name: "Unsaved text found" })).toBeVisible();
  await expect(text(page)).toHaveValue(before);
  await page.getByRole("button", { name: "Use this text" }).click();
  await expect(text(page)).toHaveValue(`Typed and left. ${before}`);
  await expect(page.getByText(saved)).toBeVisible();
});
