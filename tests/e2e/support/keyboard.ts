import type { Locator, Page } from "@playwright/test";
import { expect } from "./test";

type Focus = { name: string; outline: number; inSight: boolean };

/** What has the focus, how wide the outline around it is in pixels, and whether one sees any of it. */
function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, left, width, height } = element.getBoundingClientRect();
    const bottom = Math.min(top + height, innerHeight);
    const seen = document.elementFromPoint(
      left + Math.min(width / 2, 20),
      Math.max(top, 0) + Math.min(height, bottom - top) / 2,
    );
    return {
      name: element.outerHTML.slice(0, 100),
      outline: outlineStyle === "none" ? 0 : parseFloat(outlineWidth),
      inSight: width >= 2 && height >= 2 && seen !== null && (element.contains(seen) || seen.contains(element)),
    };
  });
}

/** Whatever the keyboard reaches shows that it has the focus, and nothing covers it. */
async function expectFocusSeen(page: Page): Promise<void> {
  const { name, outline, inSight } = await focusOf(page);
  if (name.startsWith("<body")) return;
  expect({ name, outlined: outline >= 2, inSight }).toEqual({ name, outlined: true, inSight: true });
}

/** Moves on by Tab until the target has the focus; the focus is seen all the way. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let steps = 0; steps < 150; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
    await expectFocusSeen(page);
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

/** Goes to a link or a button by Tab and presses Enter. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** Signs in by way of the link that leads past the head of the page. */
export async function signInByKeyboard(page: Page, { email, password }: { email: string; password: string }) {
  await page.goto("/en/sign-in");
  const skip = page.getByRole("link", { name: "Skip to main content" });
  await page.keyboard.press("Tab");
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator("#email")).toBeFocused();
  await page.keyboard.type(email);
  await page.keyboard.press("Tab");
  await expect(page.locator("#password")).toBeFocused();
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await expect(page.locator("form[action$='/sign-out']:visible")).toBeVisible();
}
