import type { Page } from "@playwright/test";
import { narrative } from "./support/on-page";
import { expect, expectNoViolations, test } from "./support/test";

const english = (page: Page) => page.locator("#text-en");

async function openParagraph(page: Page, index: number): Promise<void> {
  await page.goto("/en/drafting/ece-2024");
  await page.goto((await page.locator(narrative).nth(index).getAttribute("href")) ?? "");
  await page.waitForLoadState("networkidle");
}

test("a text that is set aside when two are joined is found among the versions and brought back", async ({ open }) => {
  const [first, second] = [await open({ mailbox: "editor" }), await open({ mailbox: "editor" })];
  for (const page of [first, second]) await openParagraph(page, 8);
  const before = await english(first).inputValue();
  await english(first).fill(`${before} Of the first.`);
  await expect(first.getByText(/^Saved at/)).toBeVisible();
  await english(second).fill(`Of the second. ${before}`);
  await second.getByRole("button", { name: "See both texts" }).click();
  await second.getByRole("button", { name: "Set my text aside" }).click();
  await expect(second.locator(".report-merge")).toHaveCount(0);
  await expect(english(second)).toHaveValue(`${before} Of the first.`);
  await second.getByRole("link", { name: "Saved versions" }).first().click();
  await expect(second.getByText("Set aside, not used")).toBeVisible();
  await expectNoViolations(second);
  await second.locator("main ol li a").first().click();
  await expect(second.locator("main ins").first()).toBeVisible();
  await expectNoViolations(second);
  await second.getByRole("button", { name: "Bring this text back" }).click();
  await expect(english(second)).toHaveValue(`Of the second. ${before}`);
});

test("the button that saves stays in sight in a window of 768 pixels", async ({ open }) => {
  const page = await open({ mailbox: "editor", options: { viewport: { width: 1366, height: 768 } } });
  await openParagraph(page, 9);
  await expect(page.getByRole("button", { name: "Save paragraph" })).toBeInViewport({ ratio: 1 });
});
