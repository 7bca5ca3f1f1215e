import type { Page } from "@playwright/test";
import { demonstrationPassword, newDataFolder, removeDataFolder, startServer } from "../support/server.mjs";
import { expect, expectNoViolations, signIn, test } from "./support/test";

const text = (page: Page) => page.locator("#text");
const saved = /^Saved at \d\d:\d\d \(New York, Toronto\)$/;

/** Opens a question of the one draft of a person, and waits until the scripts of the page are at work. */
async function openQuestion(page: Page, { session, question }: { session: number; question: number }): Promise<void> {
  await page.goto("/en/respond");
  const review = page.locator("main section").filter({ hasText: "Demonstration review" });
  await review.getByRole("link", { name: /report$/ }).click();
  await page.locator(`main a[href$='/sessions/${session}/questions/${question}']`).last().click();
  await expect(text(page)).toBeVisible();
  await expect(page.locator("form.answer-form:not([data-copy])")).toBeVisible();
}

/** The words of a text, sorted. */
function wordsOf(written: string): string[] {
  return [...new Set(written.match(/[\p{L}\p{N}’-]+/gu) ?? [])].sort();
}

test("the second of two people on one answer gets both texts, and no word is lost", async ({ open }) => {
  test.setTimeout(120_000);
  const first = await open({ mailbox: "focal.ca" });
  const second = await open({ mailbox: "drafter.ca" });
  await openQuestion(first, { session: 1, question: 3 });
  await openQuestion(second, { session: 1, question: 3 });
  const before = await text(first).inputValue();
  const ofFirst = `${before}\n\nPhrase ajoutée par la première personne.`;
  const ofSecond = `Phrase placée par la seconde personne.\n\n${before.replace(/^\S+/, "Autrement")}`;

  await text(first).fill(ofFirst);
  await expect(first.getByText(saved)).toBeVisible();
  await text(second).fill(ofSecond);
  await expect(second.getByText("Not saved: a colleague has saved this answer in the meantime.")).toBeVisible();
  await expect(text(second)).toHaveValue(ofSecond);
  await second.getByRole("button", { name: "See both texts" }).click();
  await expect(second.getByRole("heading", { name: "Two people changed this answer" })).toBeVisible();
  await expectNoViolations(second);
  const merged = await text(second).inputValue();
  for (const word of wordsOf(ofFirst + ofSecond)) expect(merged).toContain(word);
  await expect(second.locator("mark.merge-yours").first()).toBeVisible();
  await expect(second.locator("mark.merge-theirs").first()).toBeVisible();

  const decided = `${merged}\n\nLu par les deux.`;
  await text(second).fill(decided);
  await second.getByRole("button", { name: "Save this text" }).click();
  await expect(text(second)).toHaveValue(decided);
  await first.reload();
  await expect(text(first)).toHaveValue(decided);
});

test("one person in two windows gets both texts and is not told of someone else", async ({ open }) => {
  const first = await open({ mailbox: "drafter.ca" });
  await openQuestion(first, { session: 4, question: 4 });
  const second = await first.context().newPage();
  await second.goto(first.url());
  await text(first).fill("Dans une fenêtre.");
  await expect(first.getByText(saved)).toBeVisible();
  await text(second).fill("Dans une autre fenêtre.");
  await expect(second.getByText("Not saved: you saved a different text in another window.")).toBeVisible();
  await second.getByRole("button", { name: "See both texts" }).click();
  await expect(second.getByRole("heading", { name: "You saved another text for this answer" })).toBeVisible();
  await expect(second.getByText(/^You saved another text on .+, perhaps in another window\./)).toBeVisible();
  for (const word of ["une", "autre", "fenêtre"]) await expect(text(second)).toHaveValue(new RegExp(word));
  await expectNoViolations(second);
});

test("what is typed survives a server that is killed and comes back", async ({ browser }) => {
  test.setTimeout(180_000);
  const folder = newDataFolder();
  const server = await startServer({ folder });
  const { port } = new URL(server.url);
  const context = await browser.newContext({ baseURL: server.url });
  const page = await context.newPage();
  await signIn(page, { mailbox: "focal.ca", language: "en", password: demonstrationPassword(folder) });
  await openQuestion(page, { session: 2, question: 1 });
  await text(page).fill("Typed while the server was there.");
  await expect(page.getByText(saved)).toBeVisible();
  await server.kill();
  await text(page).press("Control+End");
  await text(page).pressSequentially(" Typed while it was stopped.");
  await expect(page.getByText("Not saved. We keep trying; your text is safe on this page")).toBeVisible();
  await expectNoViolations(page);
  await text(page).pressSequentially(" Typed while nobody answered.");
  const again = await startServer({ folder, env: { PORT: port } });
  await expect(page.getByText(saved)).toBeVisible({ timeout: 40_000 });
  const typed = "Typed while the server was there. Typed while it was stopped. Typed while nobody answered.";
  await expect(text(page)).toHaveValue(typed);
  await page.reload();
  await expect(text(page)).toHaveValue(typed);
  await context.close();
  await again.stop();
  removeDataFolder(folder);
});

/** Ends the process of a page at once: nothing of the page runs any more. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent("crash");
  void page.goto("chrome://crash").catch(() => undefined);
  await crashed;
}

test("a page that dies three seconds after the last key has saved its text", async ({ open }) => {
  const page = await open({ mailbox: "focal.ca" });
  await openQuestion(page, { session: 2, question: 2 });
  const address = page.url();
  await page.clock.install();
  await text(page).pressSequentially("Written just before the browser died.");
  const answered = page.waitForResponse((response) => response.url().endsWith("/save"));
  await page.clock.runFor(3000);
  expect((await answered).status()).toBe(200);
  await crash(page);
  const other = await open({ mailbox: "drafter.ca" });
  await other.goto(address);
  await expect(text(other)).toHaveValue("Written just before the browser died.");
});

test("a page that dies before it could save offers its text again", async ({ open }) => {
  const page = await open({ mailbox: "focal.ca" });
  await openQuestion(page, { session: 2, question: 3 });
  const address = page.url();
  await page.clock.install();
  await text(page).pressSequentially("Never sent anywhere.");
  await page.clock.runFor(1000);
  const context = page.context();
  await crash(page);
  const next = await context.newPage();
  await next.goto(address);
  await expect(next.getByRole("heading", { name: "Unsaved text found" })).toBeVisible();
  await expect(text(next)).toHaveValue("");
  await expectNoViolations(next);
  await next.getByRole("button", { name: "Use this text" }).click();
  await expect(text(next)).toHaveValue("Never sent anywhere.");
  await expect(next.getByText(saved)).toBeVisible();
});

test("the language switch keeps the page and what was typed", async ({ open }) => {
  const page = await open({ mailbox: "drafter.ca" });
  await openQuestion(page, { session: 3, question: 4 });
  const address = page.url();
  await text(page).pressSequentially("Typed and left at once.");
  await page.getByLabel("Language of this answer").selectOption("en");
  await page.getByRole("link", { name: "Русский" }).click();
  await expect(page).toHaveURL(address.replace("/en/", "/ru/"));
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await expect(text(page)).toHaveValue("Typed and left at once.");
  await expect(text(page)).toHaveAttribute("lang", "en");
});

test("what is typed is saved when one leaves by a link or continues", async ({ open }) => {
  const page = await open({ mailbox: "drafter.ca" });
  await openQuestion(page, { session: 3, question: 1 });
  const address = page.url();
  await text(page).pressSequentially("Left by a link.");
  await page.getByRole("link", { name: "My submissions" }).click();
  await expect(page).toHaveURL(/\/en\/respond$/);
  await page.goto(address);
  await expect(text(page)).toHaveValue("Left by a link.");
  await text(page).fill("Left by the button.");
  await page.getByRole("button", { name: "Save and continue" }).click();
  await expect(page).toHaveURL(/sessions\/3\/questions\/2$/);
  await page.goto(address);
  await expect(text(page)).toHaveValue("Left by the button.");
});
