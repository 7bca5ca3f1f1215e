import type { Page } from "@playwright/test";
import { violationsOf } from "./axe";
import { expect } from "./test";

/** The current page in a browser that runs scripts: without its own, and with what is shown where none run. */
function withoutScripts(html: string): string {
  return html.replace(/<script\b[^]*?<\/script>/g, "").replace(/<(\/?)noscript>/g, "<$1div>");
}

/** axe finds nothing on a page that runs no scripts, and so not axe: it looks at the same HTML in a second browser. */
export async function expectNoViolationsWithoutScript(page: Page): Promise<void> {
  const address = page.url();
  const body = withoutScripts(await page.content());
  const context = await page.context().browser()?.newContext();
  if (!context) throw new Error("The page has no browser of its own");
  const mirror = await context.newPage();
  await mirror.route(address, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  await mirror.goto(address);
  const found = await violationsOf(mirror);
  await context.close();
  expect({ page: address, found }).toEqual({ page: address, found: [] });
}
