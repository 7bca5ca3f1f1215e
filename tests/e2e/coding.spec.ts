import type { Page } from "@playwright/test";
import { expect, expectNoViolations, test } from "./support/test";

const laptop = { viewport: { width: 1366, height: 768 } };

async function openText(page: Page, filters: string, row: number): Promise<void> {
  await page.goto(`/en/coding/ece-2024?${filters}`);
  await page.getByRole("row").getByRole("link").nth(row).click();
  await expect(page.locator(".coding-text")).toBeVisible();
}

const save = (page: Page) => page.getByRole("button", { name: /^Save/ });
const chosen = (page: Page) => page.locator(".chosen-passage");

/** Selects a sentence by the keyboard, under whatever layout. */
async function chooseSentence(page: Page): Promise<void> {
  // The page listens once its scripts have come.
  await expect(async () => {
    await page.evaluate(() => {
      const key = { key: "ь", code: "KeyM", bubbles: true, cancelable: true };
      document.body.dispatchEvent(new KeyboardEvent("keydown", key));
    });
    await expect(page.getByRole("button", { name: "Select with the keyboard" })).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("ArrowDown");
  await expect(chosen(page)).toBeVisible();
}

test("the button that saves is in sight as soon as a passage is selected", async ({ open }) => {
  const page = await open({ mailbox: "reviewer-1", options: laptop });
  for (const size of [laptop.viewport, { width: 1280, height: 900 }]) {
    await page.setViewportSize(size);
    await openText(page, "language=fr", 2);
    await chooseSentence(page);
    await expect(save(page)).toBeInViewport({ ratio: 1 });
  }
});

test("a passage is coded, moved and undone by keys", async ({ open }) => {
  const page = await open({ mailbox: "reviewer-1", options: laptop });
  await openText(page, "language=fr&show=not-mine", 1);
  const place = page.locator(".text-way .quiet").first();
  const before = await place.innerText();
  await chooseSentence(page);
  await page.keyboard.press("1");
  await page.keyboard.press("/");
  await page.keyboard.type("donn");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: "Selected codes" }).getByRole("listitem")).toHaveCount(2);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("The excerpt has been saved.")).toBeVisible();
  await expect(place).toHaveText(before);
  const entry = page.locator(".excerpt-entry").filter({ has: page.getByRole("link", { name: "Edit" }) });
  await entry.getByRole("link", { name: "Edit" }).click();
  await expect(page.getByRole("heading", { name: "Edit excerpt" })).toBeFocused();
  await expect(page.getByRole("heading", { name: "Edit excerpt" })).toBeInViewport();
  const sentence = await chosen(page).innerText();
  await page.keyboard.press("m");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(chosen(page)).not.toHaveText(sentence, { useInnerText: true });
  await expectNoViolations(page);
  await page.keyboard.press("Control+Enter");
  await expect(entry.locator(".quotation").first()).not.toHaveText(`1 ${sentence}`, { useInnerText: true });
  await entry.getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("The excerpt has been removed.")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByText("The excerpt has been saved.")).toBeVisible();
});

test("a text is read with nothing to mark, and that is undone", async ({ open }) => {
  const page = await open({ mailbox: "reviewer-1", options: laptop });
  await openText(page, "language=ru&show=not-mine", 3);
  // The page listens once its scripts have come.
  await expect(async () => {
    await page.keyboard.press("r");
    await expect(page.getByText("This text is marked as read, with nothing to mark.")).toBeVisible({ timeout: 2000 });
  }).toPass();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("button", { name: "Read, nothing to mark" })).toBeVisible();
  await page.keyboard.press("p");
  await expect(page.getByRole("button", { name: "Read, nothing to mark" })).toBeVisible();
});

test("the text does not jump when scripts arrive, and the browser does not translate it", async ({ open }) => {
  const page = await open({ mailbox: "reviewer-1", options: laptop });
  await openText(page, "language=ru", 4);
  const top = () => page.locator(".coding-text").evaluate((element) => element.getBoundingClientRect().top);
  const hydrated = await top();
  const bare = await open({ mailbox: "reviewer-1", options: laptop, mayLog: /Failed to load resource/ });
  await bare.route(/\.js$/, (route) => route.abort());
  await bare.goto(page.url());
  const arrived = await bare.locator(".coding-text").evaluate((element) => element.getBoundingClientRect().top);
  expect(Math.abs(arrived - hydrated)).toBeLessThan(2);
  await expect(page.locator(".coding-text")).toHaveAttribute("translate", "no");
});

test("coding works where the browser refuses to remember anything", async ({ open }) => {
  const page = await open({ mailbox: "reviewer-1", options: laptop });
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await openText(page, "language=fr", 3);
  await chooseSentence(page);
  await expect(page.getByRole("heading", { name: "Code this passage" })).toBeVisible();
});
