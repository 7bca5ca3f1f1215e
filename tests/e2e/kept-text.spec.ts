import type { Page } from "@playwright/test";
import { expect, expectNoViolations, test } from "./support/test";

const text = (page: Page) => page.locator("#text");
const saved = /^Saved at \d\d:\d\d$/;

/** Opens a question of the one draft of a person, and waits until the scripts of the page are at work. */
async function openQuestion(page: Page, question: string): Promise<void> {
  await page.goto("/en/respond");
  const review = page.locator("main section").filter({ hasText: "Demonstration review" });
  await review.getByRole("link", { name: /report$/ }).click();
  const href = await page.locator(`main a[href$='${question}']`).getAttribute("href");
  await page.goto(href ?? "");
  await expect(page.locator("form.answer-form:not([data-copy])")).toBeVisible();
}

test("a text kept in the browser never replaces what a colleague saved since: both are shown", async ({ open }) => {
  const focalPoint = await open({ mailbox: "focal.ca" });
  const drafter = await open({ mailbox: "drafter.ca" });
  const question = "/sessions/3/questions/2";
  await openQuestion(focalPoint, question);
  await openQuestion(drafter, question);
  const address = focalPoint.url();
  await text(drafter).fill("Words of the drafter.");
  await expect(drafter.getByText(saved)).toBeVisible();
  await text(focalPoint).fill("Words of the focal point.");
  await expect(focalPoint.getByText("Not saved: a colleague has saved this answer in the meantime.")).toBeVisible();

  await focalPoint.goto("/en/respond");
  await focalPoint.goto(address);
  await expect(focalPoint.getByRole("heading", { name: "Unsaved text found" })).toBeVisible();
  await expect(focalPoint.getByText("Since then Mathieu saved another text")).toBeVisible();
  await expectNoViolations(focalPoint);
  await focalPoint.locator("section.notice").getByRole("button", { name: "See both texts" }).click();
  await expect(focalPoint.getByRole("heading", { name: "Two people changed this answer" })).toBeVisible();
  await expect(text(focalPoint)).toHaveValue(/Words of the drafter\./);
  await expect(text(focalPoint)).toHaveValue(/Words of the focal point\./);
  await drafter.reload();
  await expect(text(drafter)).toHaveValue("Words of the drafter.");
});
