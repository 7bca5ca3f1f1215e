import type { Locator, Page } from "@playwright/test";
import { expect, expectNoViolations, test } from "./support/test";

type Focus = { name: string; outline: number; hidden: boolean };

/** What has the focus and how one sees it: the width of its outline in pixels. */
function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return {
      name: element.outerHTML.slice(0, 100),
      outline: outlineStyle === "none" ? 0 : parseFloat(outlineWidth),
      hidden: width < 2 || height < 2,
    };
  });
}

/** Goes on by Tab until the target has the focus; whatever is passed on the way shows that it has it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let steps = 0; steps < 120; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
    const { name, outline, hidden } = await focusOf(page);
    if (name.startsWith("<body")) continue;
    expect({ name, seen: outline >= 2 && !hidden }).toEqual({ name, seen: true });
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

async function signInByKeyboard(page: Page, email: string): Promise<void> {
  await page.goto("/en/sign-in");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator("#email")).toBeFocused();
  await page.keyboard.type(email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(process.env["E2E_PASSWORD"] ?? "");
  await page.keyboard.press("Enter");
  await expect(page.locator("form[action$='/sign-out']")).toBeVisible();
}

async function answer(page: Page): Promise<void> {
  const main = page.getByRole("main");
  const review = main.locator("section").filter({ hasText: "Demonstration review" });
  await press(page, review.getByRole("link", { name: /report$/ }));
  await press(page, main.locator("a[href$='/sessions/4/questions/1']"));
  await tabTo(page, page.getByLabel("Your answer"));
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Добавлено с клавиатуры.");
  await expect(page.getByText(/^Saved at \d\d:\d\d$/)).toBeVisible();
  const objective = page.locator("#objectives").getByRole("checkbox").last();
  const before = await objective.isChecked();
  await tabTo(page, objective);
  await page.keyboard.press("Space");
  await expect(objective).toBeChecked({ checked: !before });
  await tabTo(page, page.getByLabel("Language of this answer"));
  await page.keyboard.press("ArrowUp");
  await expect(page.getByLabel("Language of this answer")).toHaveValue("fr");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByLabel("Language of this answer")).toHaveValue("ru");
  await tabTo(page, page.getByLabel("This answer is complete"));
  if (!(await page.getByLabel("This answer is complete").isChecked())) await page.keyboard.press("Space");
  await expect(page.getByLabel("This answer is complete")).toBeChecked();
  await press(page, page.getByRole("button", { name: "Save and continue" }));
  await expect(page).toHaveURL(/sessions\/4\/questions\/2$/);
}

/** An error of a form takes the focus, and its link leads to the field. */
async function meetAnError(page: Page): Promise<void> {
  await page.goto(page.url().replace("/sessions/4/questions/2", "/sessions/1/questions/1"));
  await tabTo(page, page.getByLabel("This answer is complete"));
  await page.keyboard.press("Space");
  await press(page, page.getByRole("button", { name: "Save and continue" }));
  const summary = page.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await expectNoViolations(page);
  await press(page, summary.getByRole("link", { name: "An answer without text cannot be complete" }));
  await expect(page.getByLabel("This answer is complete")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.getByLabel("This answer is complete")).not.toBeChecked();
}

test("a government corrects its report and submits it by keyboard alone", async ({ open }) => {
  test.setTimeout(180_000);
  const page = await open();
  await test.step("signs in", () => signInByKeyboard(page, "focal.az@demo.example"));
  await test.step("answers", () => answer(page));
  await test.step("meets an error", () => meetAnError(page));
  await test.step("checks and submits", async () => {
    await press(page, page.locator(".areas").getByRole("link", { name: "Check and send" }));
    await press(page, page.getByRole("main").locator("a[href$='step=confirm']"));
    await press(page, page.getByRole("main").locator("form button"));
    await expect(page.getByRole("heading", { name: "Receipt" })).toBeVisible();
    await expectNoViolations(page);
  });
});

test("a reviewer codes a passage by keyboard alone", async ({ open }) => {
  test.setTimeout(120_000);
  const page = await open();
  await signInByKeyboard(page, "reviewer-1@demo.example");
  await page.goto("/en/coding/ece-2024?language=ru");
  await press(page, page.getByRole("row").getByRole("link").first());
  await expect(page.getByRole("button", { name: "Select by keyboard" })).toBeVisible();
  await page.keyboard.press("m");
  await expect(page.getByRole("button", { name: "Select by keyboard" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  const chosen = page.getByRole("complementary", { name: "Coding" }).locator("blockquote.chosen-passage");
  const sentence = await chosen.innerText();
  await page.keyboard.press("Shift+ArrowRight");
  await expect(chosen).not.toHaveText(sentence);
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(chosen).toHaveText(sentence);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Search the codes")).toBeFocused();
  await page.keyboard.type("remit");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: "Codes chosen" }).getByRole("listitem")).toHaveCount(1);
  await tabTo(page, page.getByLabel("Note"));
  await page.keyboard.type("Coded by keyboard");
  await press(page, page.getByRole("button", { name: "Save the excerpt" }));
  await expect(page.getByText("The excerpt is saved.")).toBeVisible();
  const entry = page.getByRole("listitem").filter({ hasText: "Coded by keyboard" });
  await expect(entry.locator(".quotation")).toContainText(sentence);
  await press(page, entry.getByRole("link", { name: "Change" }));
  await expect(page.getByRole("heading", { name: "Change the excerpt" })).toBeVisible();
});
