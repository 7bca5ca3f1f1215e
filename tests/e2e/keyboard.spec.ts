import type { Page } from "@playwright/test";
import { demonstrationPassword, newDataFolder, removeDataFolder, startServer } from "../support/server.mjs";
import { enter, signInByKeyboard, tabTo } from "./support/keyboard";
import { expect, expectNoViolations, test } from "./support/test";

async function openReport(page: Page): Promise<void> {
  await enter(page, page.getByRole("link", { name: "English" }));
  const review = page.locator("main section").filter({ hasText: "Demonstration review" });
  await enter(page, review.getByRole("link", { name: "Azerbaijan’s report" }));
  await expect(page.locator("main blockquote[lang=ru]")).toContainText("Ответ на вопрос 1 заседания 4");
}

async function answer(page: Page): Promise<void> {
  await enter(page, page.locator("main a[href$='/sessions/4/questions/1']").last());
  const text = page.getByLabel("Your answer");
  await tabTo(page, text);
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Добавлено с клавиатуры.");
  await expect(page.getByText(/^Saved at \d\d:\d\d \(Baku\)$/)).toBeVisible();
  const objective = page.locator("#objectives").getByRole("checkbox").last();
  const chosen = await objective.isChecked();
  await tabTo(page, objective);
  await page.keyboard.press("Space");
  await expect(objective).toBeChecked({ checked: !chosen });
  const language = page.getByLabel("Language of this answer");
  await tabTo(page, language);
  await page.keyboard.press("ArrowUp");
  await expect(language).toHaveValue("fr");
  await expect(text).toHaveAttribute("lang", "fr");
  await page.keyboard.press("ArrowDown");
  await expect(language).toHaveValue("ru");
  await expect(page.getByLabel("This answer is finished")).toBeChecked();
  await enter(page, page.getByRole("button", { name: "Save and continue" }));
  await expect(page).toHaveURL(/sessions\/4\/questions\/2$/);
}

/** What keeps a form from passing takes the focus, and its link leads to the field. */
async function meetAnError(page: Page): Promise<void> {
  const questions = page.locator(".question-nav-wide");
  await enter(page, questions.locator("summary", { hasText: /^Session 1\./ }));
  await enter(page, questions.locator("a[href$='/sessions/1/questions/1']"));
  const complete = page.getByLabel("This answer is finished");
  await tabTo(page, complete);
  await page.keyboard.press("Space");
  await enter(page, page.getByRole("button", { name: "Save and continue" }));
  const summary = page.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await expectNoViolations(page);
  await enter(page, summary.getByRole("link", { name: "Write an answer before you mark it as finished" }));
  await expect(complete).toBeFocused();
  await page.keyboard.press("Space");
  await expect(complete).not.toBeChecked();
}

async function submit(page: Page): Promise<void> {
  await enter(page, page.locator(".areas").getByRole("link", { name: "Check and submit" }));
  await expect(page.locator("main [lang=ru]").getByText("Добавлено с клавиатуры.")).toBeVisible();
  await enter(page, page.getByRole("button", { name: "Submit the report" }));
  await expect(page.getByRole("heading", { name: "Azerbaijan’s report has been received" })).toBeVisible();
  await expect(page.locator(".fact").filter({ hasText: "Version" }).locator("dd")).toHaveText("2");
  await expectNoViolations(page);
}

// On a server of its own: others look at this report as the secretariat returned it.
test("a government corrects its report and submits it by keyboard alone", async ({ open }) => {
  test.setTimeout(180_000);
  const folder = newDataFolder();
  const server = await startServer({ folder });
  const page = await open({ options: { baseURL: server.url } });
  const person = { email: "focal.az@demo.example", password: demonstrationPassword(folder) };
  await test.step("signs in", () => signInByKeyboard(page, person));
  await test.step("opens its report", () => openReport(page));
  await test.step("corrects an answer", () => answer(page));
  await test.step("meets an error", () => meetAnError(page));
  await test.step("checks and submits", () => submit(page));
  await page.close();
  await server.stop();
  removeDataFolder(folder);
});

async function selectPassage(page: Page): Promise<string> {
  const tool = page.getByRole("button", { name: "Select with the keyboard" });
  await expect(tool).toBeVisible();
  // The page listens once its scripts have come.
  await expect(async () => {
    await page.keyboard.press("m");
    await expect(tool).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  const chosen = page.getByRole("complementary", { name: "Coding" }).locator("blockquote.chosen-passage");
  const sentences = await chosen.innerText();
  await page.keyboard.press("Shift+ArrowRight");
  await expect(chosen).not.toHaveText(sentences, { useInnerText: true });
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(chosen).toHaveText(sentences, { useInnerText: true });
  return sentences;
}

test("a reviewer codes a passage by keyboard alone", async ({ open }) => {
  const page = await open();
  const password = process.env["E2E_PASSWORD"] ?? "";
  await signInByKeyboard(page, { email: "reviewer-1@demo.example", password });
  await page.goto("/en/coding/ece-2024?language=ru");
  await enter(page, page.getByRole("row").getByRole("link").first());
  const sentences = await selectPassage(page);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Search codes")).toBeFocused();
  await page.keyboard.type("remit");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: "Selected codes" }).getByRole("listitem")).toHaveCount(1);
  await tabTo(page, page.getByLabel("Note"));
  await page.keyboard.type("Coded by keyboard");
  await enter(page, page.getByRole("button", { name: "Save excerpt" }));
  await expect(page.getByText("The excerpt has been saved.")).toBeVisible();
  await expectNoViolations(page);
  const entry = page.getByRole("listitem").filter({ hasText: "Coded by keyboard" });
  await expect(entry.locator(".quotation")).toContainText(sentences, { useInnerText: true });
  await enter(page, entry.getByRole("link", { name: "Edit" }));
  await expect(page.getByRole("heading", { name: "Edit excerpt" })).toBeVisible();
});
