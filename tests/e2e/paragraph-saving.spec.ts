import type { Page } from "@playwright/test";
import { expect, expectNoViolations, test } from "./support/test";

const narrative = ".paragraph:has(.tally) a[href*='/paragraphs/']";
const english = (page: Page) => page.locator("#text-en");
const french = (page: Page) => page.locator("#text-fr");

/** Opens a narrative paragraph of the past review's report, counted from the first, and waits for its scripts. */
async function openParagraph(page: Page, index: number): Promise<string> {
  await page.goto("/en/drafting/ece-2024");
  const address = (await page.locator(narrative).nth(index).getAttribute("href")) ?? "";
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  return address;
}

test("a text is saved while it is typed, and says so only then", async ({ open }) => {
  const page = await open({ mailbox: "editor" });
  const address = await openParagraph(page, 4);
  const text = `${await english(page).inputValue()} A sentence of the editor.`;
  await english(page).fill(text);
  await expect(page.getByText("Not saved yet")).toBeVisible();
  await expect(page.getByText(/^Saved at \d\d:\d\d \(Geneva\)$/)).toBeVisible();
  await expectNoViolations(page);
  await page.goto(address);
  await expect(english(page)).toHaveValue(text);
});

test("a link, another language and a reload lose nothing that was typed a moment before", async ({ open }) => {
  const page = await open({ mailbox: "translator" });
  const address = await openParagraph(page, 5);
  const before = await french(page).inputValue();
  await french(page).fill(`${before} Un.`);
  await page.getByRole("link", { name: "Next paragraph" }).click();
  await page.waitForURL((url) => url.pathname !== address);
  await page.goto(address);
  await expect(french(page)).toHaveValue(`${before} Un.`);
  await page.waitForLoadState("networkidle");
  await french(page).fill(`${before} Deux.`);
  await page.getByRole("link", { name: "Français" }).click();
  await page.waitForURL(/\/fr\//);
  await expect(french(page)).toHaveValue(`${before} Deux.`);
  await page.waitForLoadState("networkidle");
  await french(page).fill(`${before} Trois.`);
  await page.reload();
  await page.waitForLoadState("networkidle");
  await page.reload();
  await expect(french(page)).toHaveValue(`${before} Trois.`);
});

test("after Back the field holds what a colleague saved, and saving it overwrites nothing", async ({ open }) => {
  const [mine, other] = [await open({ mailbox: "editor" }), await open({ mailbox: "editor" })];
  const address = await openParagraph(mine, 6);
  const before = await english(mine).inputValue();
  await english(mine).fill(`${before} Mine.`);
  await mine.getByRole("button", { name: "Save paragraph" }).click();
  await expect(mine.getByText(/^Saved at/)).toBeVisible();
  await mine.goto("/en/drafting/ece-2024");
  await other.goto(address);
  await other.waitForLoadState("networkidle");
  await english(other).fill(`${before} The colleague's.`);
  await expect(other.getByText(/^Saved at/)).toBeVisible();
  await mine.goBack();
  await mine.waitForLoadState("networkidle");
  await mine.getByRole("button", { name: "Save paragraph" }).click();
  await mine.waitForLoadState("networkidle");
  await other.reload();
  await expect(english(other)).toHaveValue(`${before} The colleague's.`);
});

test("a text that no server took is offered on the next visit and never put over a newer one", async ({ open }) => {
  const mine = await open({ mailbox: "editor", mayLog: /Failed to load resource/ });
  const other = await open({ mailbox: "editor" });
  const address = await openParagraph(mine, 7);
  const before = await english(mine).inputValue();
  await mine.route("**/save", (route) => route.abort());
  await english(mine).fill(`Mine. ${before}`);
  await expect(mine.getByText("Not saved. We keep trying")).toBeVisible();
  await other.goto(address);
  await other.waitForLoadState("networkidle");
  await english(other).fill(`${before} The colleague's.`);
  await expect(other.getByText(/^Saved at/)).toBeVisible();
  await mine.goto(address);
  await mine.unroute("**/save");
  await expect(mine.getByRole("heading", { name: "Unsaved text found" })).toBeVisible();
  await expect(english(mine)).toHaveValue(`${before} The colleague's.`);
  await mine.getByRole("button", { name: "Use this text" }).click();
  await mine.getByRole("button", { name: "See both texts" }).click();
  await expect(mine.locator(".report-merge")).toBeVisible();
  const joined = await english(mine).inputValue();
  expect(joined).toContain("Mine.");
  expect(joined).toContain("The colleague's.");
});
