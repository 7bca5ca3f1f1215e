import type { Page } from "@playwright/test";
import axe from "axe-core";

type Violation = { id: string; where: string[] };

const everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

type Rules = {
  /** Rules or tags; all of them where nothing is said. */
  only?: string[];
  /** Rules that are left out. */
  without?: string[];
};

/** What axe finds on the current page; its source is read into the page once. */
export async function violationsOf(page: Page, { only = everything, without = [] }: Rules = {}): Promise<Violation[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  return page.evaluate(
    async (options) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      const { violations } = await inPage.run(document, { ...options, resultTypes: ["violations"] });
      return violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html).slice(0, 3) }));
    },
    { runOnly: only, rules },
  );
}
