import type { Page } from "@playwright/test";
import { narrative } from "./support/on-page";
import { expect, expectNoViolations, test } from "./support/test";

const english = (page: Page) => page.locator("#text-en");

/** The words of a text, sorted. */
function wordsOf(written: string): string[] {
  return [...new Set(written.match(/[\p{L}\p{N}’-]+/gu) ?? [])].sort();
}

/** Opens a narrative paragraph of the past review's report, counted from the first. */
async function openParagraph(page: Page, index: number): Promise<void> {
  await page.goto("/en/drafting/ece-2024");
  const address = await page.locator(narrative).nth(index).getAttribute("href");
  await page.goto(address ?? "");
  await expect(english(page)).toBeVisible();
}

for (const scripts of [true, false]) {
  test(`an editor with one paragraph in two windows gets a text that joins both, with scripts ${scripts ? "on" : "off"}`, async ({
    open,
  }) => {
    const person = { mailbox: "editor", options: { javaScriptEnabled: scripts } };
    const [first, second] = [await open(person), await open(person)];
    for (const page of [first, second]) await openParagraph(page, scripts ? 0 : 1);
    const before = await english(first).inputValue();
    const ofFirst = `${before} A sentence that the first editor added.`;
    const ofSecond = `The second editor begins again: ${before}`;

    await english(first).fill(ofFirst);
    await first.getByRole("button", { name: "Save paragraph" }).click();
    await expect(first.locator(".buttons").getByText(/^Saved /)).toBeVisible();
    await expect(english(first)).toHaveValue(ofFirst);
    await english(second).fill(ofSecond);
    await second.getByRole("button", { name: "Save paragraph" }).click();
    await expect(second.getByRole("heading", { name: "You saved another text for this paragraph" })).toBeVisible();
    if (scripts) await expectNoViolations(second);

    const merged = await english(second).inputValue();
    for (const word of wordsOf(ofFirst + ofSecond)) expect(merged).toContain(word);
    await expect(second.locator(".merge-preview mark.merge-yours").first()).toContainText("The second editor");
    await expect(second.locator(".merge-preview mark.merge-theirs").first()).toContainText("the first editor added");

    await english(second).fill(`${merged.trim()} Read by both.`);
    await second.getByRole("button", { name: "Save paragraph" }).click();
    await expect(second.locator(".merge-preview")).toHaveCount(0);
    await first.reload();
    await expect(english(first)).toHaveValue(`${merged.trim()} Read by both.`);
  });
}

test("the text stays in sight while one picks from the passages beside it", async ({ open }) => {
  const page = await open({ mailbox: "editor" });
  await openParagraph(page, 2);
  await page.getByRole("button", { name: /^Cite/ }).last().scrollIntoViewIfNeeded();
  await expect(english(page)).toBeInViewport();
});

test("the filters of the passages are kept from one paragraph to the next", async ({ open }) => {
  const page = await open({ mailbox: "editor" });
  await openParagraph(page, 2);
  const filtered = new URL(page.url());
  filtered.searchParams.set("language", "fr");
  await page.goto(filtered.href);
  await page.getByRole("link", { name: "Next paragraph" }).click();
  await expect(page).toHaveURL(/language=fr/);
});

test("points of style are named below the text, and a button writes the proposed words", async ({ open }) => {
  const page = await open({ mailbox: "editor" });
  await openParagraph(page, 3);
  const before = await english(page).inputValue();
  await english(page).fill(`${before} In 2023, 17 percent of the organisations answered.`);
  await page.getByRole("button", { name: "Save paragraph" }).click();
  await expect(page.locator(".buttons").getByText(/^Saved /)).toBeVisible();
  await page.reload();
  await page
    .locator(".style-notes", { hasText: "organisations" })
    .getByText(/points? of style/)
    .click();
  await page.getByRole("button", { name: "Write it so (percent)" }).click();
  await expect(english(page)).toHaveValue(/17 per cent of the organisations/);
  await page.getByRole("button", { name: "Write it so (organisations)" }).click();
  await expect(english(page)).toHaveValue(`${before} In 2023, 17 per cent of the organizations answered.`);
  await expectNoViolations(page);
});
