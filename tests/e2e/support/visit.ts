import type { Page } from "@playwright/test";
import { violationsOf } from "./axe";
import { fontBytes, uncutStyles } from "./fonts";
import { expect, type Language } from "./test";

export type Visit = {
  path: string;
  /** What the server answers; 200 where nothing is said. */
  status?: number;
  /** The page takes scripts along; others must have none. */
  scripts?: boolean;
  /** Prepares the page for what is looked at: an empty form sent, something opened. */
  act?: (page: Page) => Promise<void>;
};

const narrow = { width: 320, height: 800 };
const wide = { width: 1280, height: 900 };

/** How far the page is wider than the window. */
function excessOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Makes every text of the page 40 % longer: by its own words again, a single word by its own letters. */
function lengthenTexts(page: Page): Promise<void> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    for (const node of texts) {
      if (node.data.trim() === "" || node.parentElement?.closest("script, style")) continue;
      const wanted = Math.ceil(node.data.trim().length * 0.4);
      const several = node.data.trim().includes(" ");
      node.data = node.data.trimEnd() + (several ? " " : "") + node.data.trimStart().slice(0, wanted);
    }
  });
}

/** Text and background of the dark theme have enough contrast. */
async function expectDarkContrast(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  const found = await violationsOf(page, { only: ["color-contrast"] });
  expect.soft({ dark: page.url(), found }).toEqual({ dark: page.url(), found: [] });
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** The fonts of the page weigh at most 100 kB, and there is one for each of its texts. */
async function expectFonts(page: Page, at: string): Promise<void> {
  const bytes = await fontBytes(page);
  expect.soft(bytes, `fonts of ${at}`).toBeGreaterThan(0);
  expect.soft(bytes, `fonts of ${at}`).toBeLessThanOrEqual(100_000);
  expect.soft({ at, uncut: await uncutStyles(page) }).toEqual({ at, uncut: [] });
}

/** What axe finds. Colours are those of every language, so their contrast, the dearest rule, is measured in English. */
async function expectAccessible(page: Page, { language, at }: { language: Language; at: string }): Promise<void> {
  const found = await violationsOf(page, { without: language === "en" ? [] : ["color-contrast"] });
  expect.soft({ at, found }).toEqual({ at, found: [] });
}

async function expectNoExcess(page: Page, at: string): Promise<void> {
  expect.soft({ at, excess: await excessOf(page) }).toEqual({ at, excess: 0 });
}

/** Wide and narrow, in light and dark, and with longer texts; the narrow page meets axe in English alone. */
async function lookAt(page: Page, { language, at }: { language: Language; at: string }): Promise<void> {
  await page.setViewportSize(wide);
  await expectAccessible(page, { language, at: `${at}, wide` });
  await expectNoExcess(page, `${at}, wide`);
  await page.setViewportSize(narrow);
  await expectNoExcess(page, `${at}, narrow`);
  if (language === "en") {
    await expectAccessible(page, { language, at: `${at}, narrow` });
    await expectDarkContrast(page);
  }
  await lengthenTexts(page);
  await expectNoExcess(page, `${at}, with longer texts`);
}

/** Opens a page and looks at it wide and narrow, in light and dark, and with longer texts. */
export async function visit(page: Page, { language, ...there }: Visit & { language: Language }): Promise<void> {
  const { path, status = 200, scripts = false, act } = there;
  const response = await page.goto(`/${language}${path}`);
  const at = `/${language}${path}${act ? " (after an act)" : ""}`;
  expect.soft({ at, status: response?.status() }).toEqual({ at, status });
  if (act) await act(page);
  await expect.soft(page.locator("html"), at).toHaveAttribute("lang", language);
  expect.soft(await page.title(), at).toMatch(/^\S.* – Rapporteur$/);
  if (!scripts) expect.soft({ at, scripts: await page.locator("script").count() }).toEqual({ at, scripts: 0 });
  await expectFonts(page, at);
  await lookAt(page, { language, at });
}
