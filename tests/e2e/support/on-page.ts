import type { Page } from "@playwright/test";
import { expect } from "./test";

/** Links of the outline to the pages of paragraphs that editors write, in the order of the draft. */
export const narrative = ".paragraph:has(.tally) a[href*='/paragraphs/']:not([href$='/arrange'])";

/** The first link of a page that a selector finds, without its language. */
export async function linkOn(page: Page, { path, selector }: { path: string; selector: string }): Promise<string> {
  await page.goto(`/en${path}`);
  const href = await page.locator(selector).first().getAttribute("href");
  return (href ?? "").replace(/^\/en/, "").replace(/#.*$/, "");
}

/** Sends a form that is not filled in as it must be: its page names what is wrong. */
export async function send(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().click();
  await expect(page.locator(".error-summary, .field-wrong").first()).toBeVisible();
}
