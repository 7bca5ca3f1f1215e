import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";

/** The text of an A4 sheet is 174 mm wide: 658 px of CSS. */
const sheet = { width: 658, height: 940 };

async function onPaper(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
}

test("the matrix of coverage is whole on paper, in dark ink", async ({ open }) => {
  const page = await open({ options: { viewport: sheet } });
  await onPaper(page, "/en/reviews/ece-2024/coverage");
  const edges = await page.locator(".matrix thead th, .matrix td").evaluateAll((cells) => {
    const widest = Math.max(...cells.map((cell) => cell.getBoundingClientRect().right));
    const darkest = cells.map((cell) => getComputedStyle(cell).color);
    return { widest, colours: [...new Set(darkest)], columns: cells.filter(({ tagName }) => tagName === "TH").length };
  });
  expect(edges.columns).toBe(23);
  expect(edges.widest).toBeLessThanOrEqual(sheet.width + 1);
  expect(edges.colours).toEqual(["rgb(0, 0, 0)"]);
});

test("every sheet has the address of its page and a day", async ({ open }) => {
  const page = await open({ options: { viewport: sheet } });
  await onPaper(page, "/fr/reviews/ece-2024/report?paragraph=annex-1");
  const foot = await page.locator("html").evaluate((root) => getComputedStyle(root).getPropertyValue("--print-foot"));
  expect(foot).toMatch(/^"https?:\/\/[^/]+\/fr\/reviews\/ece-2024\/report\?paragraph=annex-1 · \d+.*\d{4}"$/);
});
