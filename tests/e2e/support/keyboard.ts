import type { Locator, Page } from "@playwright/test";
import { expect } from "./test";

type Focus = { name: string; outline: number; inSight: boolean };

/** What has the focus, how wide the outline around it is in pixels, and whether one sees any of it. */
function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, left, width, height } = element.getBoundingClientRect();
    const from = Math.max(top, 0);
    const to = Math.min(top + height, innerHeight);
    const isSeen = [0.1, 0.5, 0.9].some((part) => {
      const there = document.elementFromPoint(left + Math.min(width / 2, 20), from + (to - from) * part);
      return there !== null && (element.contains(there) || there.contains(element));
    });
    return {
      name: element.outerHTML.slice(0, 100),
      outline: outlineStyle === "none" ? 0 : parseFloat(outlineWidth),
      inSight: width >= 2 && height >= 2 && isSeen,
    };
  });
}

/** Whatever the keyboard reaches shows that it has the focus, and nothing covers it once the page has come to rest. */
async function expectFocusSeen(page: Page): Promise<void> {
  await expect(async () => {
    const { name, outline, inSight } = await focusOf(page);
    if (name.startsWith("<body")) return;
    expect({ name, outlined: outline >= 2, inSight }).toEqual({ name, outlined: true, inSight: true });
  }).toPass({ timeout: 2000, intervals: [50, 100, 250] });
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

/** Tab goes through the whole page; the focus is seen at each step. Answers how many steps it takes. */
export async function tabThrough(page: Page): Promise<number> {
  for (let steps = 1; steps <= 400; steps += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement === document.body)) return steps;
    await expectFocusSeen(page);
  }
  throw new Error(`Tab does not leave ${page.url()}`);
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
