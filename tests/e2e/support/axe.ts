import type { Page } from "@playwright/test";
import axe from "axe-core";

type Violation = { id: string; where: string[] };

const everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on the current page, by rules or tags; its source is read into the page once. */
export async function violationsOf(page: Page, runOnly: string[] = everything): Promise<Violation[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const { violations } = await inPage.run(document, { runOnly: only, resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html).slice(0, 3) }));
  }, runOnly);
}
