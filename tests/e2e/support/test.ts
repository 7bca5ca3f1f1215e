import { expect, test as base, type BrowserContextOptions, type Page } from "@playwright/test";
import { languages, type Language } from "../../../app/language/language";
import { violationsOf } from "./axe";

type Person = {
  /** Mailbox of a demonstration account; without one, anybody. */
  mailbox?: string;
  language?: Language;
  options?: BrowserContextOptions;
  /** Messages of the console that belong to the journey. */
  mayLog?: RegExp;
};

type Fixtures = {
  /** A browser of its own for someone, signed in where a mailbox is named. */
  open: (person?: Person) => Promise<Page>;
};

/** Messages in the console that a page under test may cause on purpose: answers with an error status. */
const expected = /Failed to load resource: the server responded with a status of (403|404|409|422)/;

/** Notes errors of scripts and requests to anybody but the portal. */
function watch(page: Page, { unexpected, mayLog }: { unexpected: string[]; mayLog?: RegExp | undefined }): void {
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() === "error" && !expected.test(text) && !mayLog?.test(text)) unexpected.push(text);
  });
  page.on("pageerror", (error) => {
    if (!mayLog?.test(String(error))) unexpected.push(String(error));
  });
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") unexpected.push(`request to ${request.url()}`);
  });
}

export const test = base.extend<Fixtures>({
  page: async ({ page }, use) => {
    const unexpected: string[] = [];
    watch(page, { unexpected });
    await use(page);
    expect(unexpected).toEqual([]);
  },
  open: async ({ browser, baseURL }, use) => {
    const unexpected: string[] = [];
    const contexts: { close(): Promise<void> }[] = [];
    await use(async ({ mailbox, language = "en", options = {}, mayLog } = {}) => {
      const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), ...options });
      contexts.push(context);
      const page = await context.newPage();
      watch(page, { unexpected, mayLog });
      if (mailbox) await signIn(page, { mailbox, language });
      return page;
    });
    for (const context of contexts) await context.close();
    expect(unexpected).toEqual([]);
  },
});

type Credentials = { mailbox: string; language: Language; password?: string };

/** Signs in through the form and waits until it is done. */
export async function signIn(page: Page, { mailbox, language, password }: Credentials): Promise<void> {
  await page.goto(`/${language}/sign-in`);
  await page.locator("#email").fill(`${mailbox}@demo.example`);
  await page.locator("#password").fill(password ?? process.env["E2E_PASSWORD"] ?? "");
  await page.locator("main form button").click();
  await expect(page.locator("form[action$='/sign-out']:visible")).toBeVisible();
}

/** axe finds nothing on the current page. */
export async function expectNoViolations(page: Page): Promise<void> {
  expect({ page: page.url(), found: await violationsOf(page) }).toEqual({ page: page.url(), found: [] });
}

export { expect, languages };
export type { Language };
