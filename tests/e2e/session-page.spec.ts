import type { Page } from "@playwright/test";
import { demonstrationPassword, newDataFolder, removeDataFolder, startServer } from "../support/server.mjs";
import { enter, tabTo } from "./support/keyboard";
import { expect, expectNoViolations, signIn, test } from "./support/test";
import { expectNoViolationsWithoutScript } from "./support/without-script";

// On a server of its own: others look at this draft as the demonstration has it.
const folder = newDataFolder();
let server: Awaited<ReturnType<typeof startServer>>;
let password: string;

test.beforeAll(async () => {
  server = await startServer({ folder });
  password = demonstrationPassword(folder);
});
test.afterAll(async () => {
  await server.stop();
  removeDataFolder(folder);
});

type Open = (person: { options: { baseURL: string; javaScriptEnabled?: boolean } }) => Promise<Page>;

const field = (page: Page, question: number, name = "text") => page.locator(`[id="answers.${question}.${name}"]`);
const part = (page: Page, question: number) => page.locator(`#question-${question}`);
const answerTo = (question: number) => `Réponse préparée à la question ${question}.`;
const five = [1, 2, 3, 4, 5];
const saved = /^Saved at \d\d:\d\d \(New York, Toronto\)$/;

/** Someone of Canada at their draft. */
async function openDraft(open: Open, { mailbox = "focal.ca", scripts = true } = {}): Promise<Page> {
  const page = await open({ options: { baseURL: server.url, javaScriptEnabled: scripts } });
  await signIn(page, { mailbox, language: "en", password });
  await page.goto("/en/respond");
  const review = page.locator("main section").filter({ hasText: "Demonstration review" });
  await review.getByRole("link", { name: "Canada’s report" }).click();
  return page;
}

async function openSession(page: Page, session: number): Promise<void> {
  await page.goto(`${new URL(page.url()).pathname}/sessions/${session}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`Session ${session}.`);
}

test("five prepared texts are pasted on one page, checked and confirmed on one page", async ({ open }) => {
  test.setTimeout(180_000);
  const page = await openDraft(open);
  await page.getByRole("button", { name: "All questions of a session on one page" }).click();
  await page.locator("main a[href$='/sessions/2#question-1']").last().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Session 2.");
  for (const question of five) {
    await field(page, question).fill(answerTo(question));
    await expect(part(page, question).getByText(saved)).toBeVisible();
  }
  await expectNoViolations(page);
  await page.reload();
  for (const question of five) await expect(field(page, question)).toHaveValue(answerTo(question));
  await page.getByRole("button", { name: "Save and continue to the next session" }).click();
  await expect(page).toHaveURL(/\/sessions\/3$/);
  await page.locator(".areas").getByRole("link", { name: "Check and submit" }).click();
  for (const question of five) await expect(page.locator("main").getByText(answerTo(question))).toBeVisible();
  await expect(page.getByRole("button", { name: "Submit the report" })).toBeVisible();
  await expectNoViolations(page);
});

test("one of five answers that someone else saved is merged in its place, the others are saved", async ({ open }) => {
  const page = await openDraft(open);
  await openSession(page, 4);
  const colleague = await openDraft(open, { mailbox: "drafter.ca" });
  await openSession(colleague, 4);
  await field(colleague, 3).fill("Une autre réponse.");
  await expect(part(colleague, 3).getByText(saved)).toBeVisible();
  for (const question of five) await field(page, question).fill(answerTo(question));
  await expect(part(page, 3).getByText(/a colleague has saved this answer/)).toBeVisible();
  await page.getByRole("button", { name: "Save and check your answers" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(summary.getByRole("link", { name: /^Question 3: This answer is not saved/ })).toBeVisible();
  await part(page, 3).getByRole("button", { name: "See both texts" }).click();
  await expect(part(page, 3).getByRole("heading", { name: "Two people changed this answer" })).toBeVisible();
  await expectNoViolations(page);
  for (const question of [1, 2, 4, 5]) await expect(field(page, question)).toHaveValue(answerTo(question));
  await field(page, 3).fill("Les deux réponses.");
  await page.getByRole("button", { name: "Save and check your answers" }).click();
  await expect(page).toHaveURL(/\/check$/);
  await expect(page.getByText("Les deux réponses.")).toBeVisible();
  await expect(page.getByText(answerTo(5)).last()).toBeVisible();
});

test("is answered by keyboard, says what is wrong, and goes back to one question a page", async ({ open }) => {
  const page = await openDraft(open);
  await openSession(page, 3);
  await tabTo(page, field(page, 1));
  await page.keyboard.type("Écrit au clavier.");
  await expect(part(page, 1).getByText(saved)).toBeVisible();
  await tabTo(page, field(page, 2, "complete"));
  await page.keyboard.press("Space");
  await enter(page, page.getByRole("button", { name: "Save and continue to the next session" }));
  const summary = page.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(summary).toBeFocused();
  await expectNoViolations(page);
  await enter(page, summary.getByRole("link", { name: "Question 2: Write an answer before you mark it as finished" }));
  await expect(field(page, 2, "complete")).toBeFocused();
  await page.keyboard.press("Space");
  await enter(page, page.getByRole("button", { name: "One question a page" }));
  await expect(page).toHaveURL(/sessions\/3\/questions\/1#content$/);
  await expect(page.getByLabel("Your answer")).toHaveValue("Écrit au clavier.");
});

test("is printed with whole questions and answers, without controls", async ({ open }) => {
  const page = await openDraft(open);
  await openSession(page, 2);
  const long = Array.from({ length: 60 }, (_, line) => `Ligne ${line + 1}.`).join("\n\n");
  await field(page, 5).fill(long);
  await expect(part(page, 5).getByText(saved)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(part(page, 5).getByText("Ligne 60.", { exact: true })).toBeVisible();
  await expect(part(page, 1).getByRole("heading")).toBeVisible();
  for (const selector of ["textarea", "select", "button", "nav", "summary", ".saving"])
    expect(await page.locator(`${selector}:visible`).count(), selector).toBe(0);
});

test("without scripts one form saves all, brings back what does not fit, and leads to the receipt", async ({
  open,
}) => {
  test.setTimeout(180_000);
  const page = await openDraft(open, { scripts: false });
  await openSession(page, 4);
  await field(page, 1).fill("Première réponse, sans script.");
  await field(page, 2).fill("");
  await field(page, 2, "complete").check();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const error = "Question 2: Write an answer before you mark it as finished";
  await expect(page.getByRole("alert").getByRole("link", { name: error })).toBeVisible();
  await expectNoViolationsWithoutScript(page);
  await expect(field(page, 1)).toHaveValue("Première réponse, sans script.");
  await expect(field(page, 2, "complete")).toBeChecked();

  const colleague = await openDraft(open, { mailbox: "drafter.ca" });
  await openSession(colleague, 4);
  await field(colleague, 4).fill("La collègue écrit.");
  await expect(part(colleague, 4).getByText(saved)).toBeVisible();
  await field(page, 2).fill("Deuxième réponse.");
  await field(page, 4).fill("Quatrième réponse.");
  await page.getByRole("button", { name: "Save and check your answers" }).click();
  await expect(part(page, 4).getByRole("heading", { name: "Two people changed this answer" })).toBeVisible();
  await expect(field(page, 2)).toHaveValue("Deuxième réponse.");
  await expectNoViolationsWithoutScript(page);
  await field(page, 4).fill("Quatrième réponse, à deux.");
  await page.getByRole("button", { name: "Save and check your answers" }).click();
  await expect(page.getByText("Quatrième réponse, à deux.")).toBeVisible();
  await page.getByRole("button", { name: "Submit the report" }).click();
  await expect(page.getByRole("heading", { name: "Receipt" })).toBeVisible();
  await page.goto(`${new URL(page.url()).pathname.replace(/\/sent$/, "")}/sessions/4`);
  await expect(page.locator("main .notice").first()).toContainText("It has been submitted");
  await expect(page.locator("textarea")).toHaveCount(0);
  await expect(part(page, 2).getByText("Deuxième réponse.")).toBeVisible();
  await expectNoViolationsWithoutScript(page);
});
