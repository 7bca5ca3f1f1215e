import AxeBuilder from "@axe-core/playwright";
import { expect, test as base, type Page } from "@playwright/test";
import { languages, type Language } from "../../../app/domain/shared/language";

type Fixtures = {
  /** Signs in through the form and waits until it is done. */
  signIn: (email: string, language?: Language) => Promise<void>;
  /** Fails when axe finds anything on the page as it stands. */
  checkAccessibility: () => Promise<void>;
};

/** Messages in the console that a page under test may cause on purpose: answers with an error status. */
const expected = /Failed to load resource: the server responded with a status of (403|404|409|422)/;

export const test = base.extend<Fixtures>({
  baseURL: async ({}, use) => {
    await use(process.env["E2E_URL"] ?? "");
  },
  page: async ({ page }, use) => {
    const unexpected: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" && !expected.test(message.text())) unexpected.push(message.text());
    });
    page.on("pageerror", (error) => unexpected.push(String(error)));
    page.on("request", (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol.startsWith("http") && hostname !== "127.0.0.1") unexpected.push(`request to ${request.url()}`);
    });
    await use(page);
    expect(unexpected).toEqual([]);
  },
  signIn: async ({ page }, use) => {
    await use(async (email, language = "en") => {
      await page.goto(`/${language}/sign-in`);
      await page.locator("#email").fill(email);
      await page.locator("#password").fill(process.env["E2E_PASSWORD"] ?? "");
      await Promise.all([
        page.waitForURL((url) => !url.pathname.endsWith("/sign-in")),
        page.locator("main form button").click(),
      ]);
    });
  },
  checkAccessibility: async ({ page }, use) => {
    await use(() => expectNoViolations(page));
  },
});

export async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const found = violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html).slice(0, 3) }));
  expect({ page: page.url(), found }).toEqual({ page: page.url(), found: [] });
}

/** Nothing of the page is wider than the window. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect({ page: page.url(), excess }).toEqual({ page: page.url(), excess: 0 });
}

export { expect, languages };
