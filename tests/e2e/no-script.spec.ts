import type { Page } from "@playwright/test";
import { expect, signIn, test } from "./support/test";
import { expectNoViolationsWithoutScript as expectNoViolations } from "./support/without-script";

const options = { javaScriptEnabled: false };
const answer =
  "Nous demandons que toute personne victime de traite puisse travailler légalement pendant son rétablissement.";
const correction = "Le délai de rétablissement devrait être d’au moins quatre-vingt-dix jours.";
const reason = "Please say how long the period of recovery should be that you ask for.";

async function expectErrors(page: Page, words: string): Promise<void> {
  await expect(page).toHaveTitle(/^Error: /);
  const summary = page.getByRole("alert");
  await expect(summary.getByRole("link", { name: words })).toBeVisible();
  await expect(page.locator("main .error").getByText(words)).toBeVisible();
  await expectNoViolations(page);
}

async function begin(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Start the contribution" }).click();
  await expect(page.getByText("0 of 20 questions answered")).toBeVisible();
  await page.locator("main a[href$='/sessions/3/questions/2']").last().click();
  await expect(page.getByLabel("Your answer")).toBeVisible();
}

async function enterInvalid(page: Page): Promise<void> {
  await page.getByLabel("Language of this answer").selectOption("fr");
  await page.locator("#objectives").getByRole("checkbox").first().check();
  await page.getByLabel("This answer is finished").check();
  await page.getByRole("button", { name: "Save and continue" }).click();
  await expectErrors(page, "Write an answer before you mark it as finished");
  await expect(page.getByLabel("Language of this answer")).toHaveValue("fr");
  await expect(page.locator("#objectives").getByRole("checkbox").first()).toBeChecked();
  await expect(page.getByLabel("This answer is finished")).toBeChecked();

  // Above 200 kB; put in at once, as typing it takes a browser longer than anybody waits.
  const tooLong = "слова ".repeat(20_000);
  const text = page.getByLabel("Your answer");
  await text.evaluate((element: HTMLTextAreaElement, value) => (element.value = value), tooLong);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expectErrors(page, "This text is too long to be saved. Shorten it or divide it between several questions");
  await expect(page.getByLabel("Your answer")).toHaveValue(tooLong);
}

async function enterValid(page: Page): Promise<void> {
  await page.getByLabel("Your answer").fill(answer);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/^Saved on /)).toBeVisible();
  await expect(page.getByLabel("Your answer")).toHaveValue(answer);
  await expect(page.getByLabel("Your answer")).toHaveAttribute("lang", "fr");
  await page.getByRole("button", { name: "Save and continue" }).click();
  await expect(page).toHaveURL(/sessions\/3\/questions\/3$/);
  await page.getByRole("link", { name: "Previous question" }).click();
  await expect(page.getByLabel("Your answer")).toHaveValue(answer);
}

async function submit(page: Page, version: number): Promise<void> {
  await page.locator(".areas").getByRole("link", { name: "Check and submit" }).click();
  await expect(page.locator("[lang=fr]").getByText(answer)).toBeVisible();
  await expectNoViolations(page);
  await page.locator("main form button").click();
  await expect(page.getByRole("heading", { name: "Receipt" })).toBeVisible();
  await expect(page.locator(".fact").filter({ hasText: "Version" }).locator("dd")).toHaveText(String(version));
}

async function returnWithReason(page: Page): Promise<void> {
  await page.goto("/en/screening/ece-demo?class=stakeholder");
  await page
    .getByRole("row")
    .filter({ hasText: "Network of Girls Against Human Trafficking" })
    .getByRole("link")
    .click();
  await page.getByRole("link", { name: /^Return with a reason/ }).click();
  await page.getByLabel("Reason, in English").fill("Court.");
  await page.getByRole("button", { name: "Return version 1" }).click();
  await expectErrors(page, "Use at least 10 characters");
  await expect(page.getByLabel("Reason, in English")).toHaveValue("Court.");
  await page.getByLabel("Reason, in English").fill(reason);
  await page.getByRole("button", { name: "Return version 1" }).click();
  await expect(page.getByText("Returned by Helena")).toBeVisible();
  await expectNoViolations(page);
}

async function correct(page: Page): Promise<void> {
  await page.goto("/en/respond");
  const review = page.locator("main section").filter({ hasText: "Demonstration review" });
  await review.getByRole("link", { name: /contribution$/ }).click();
  await expect(page.locator("blockquote[lang=en]")).toHaveText(reason);
  await expectNoViolations(page);
  await page.locator("main a[href$='/sessions/3/questions/2']").last().click();
  await page.getByLabel("Your answer").fill(`${answer} ${correction}`);
  await page.getByRole("button", { name: "Save and continue" }).click();
  await expect(page).toHaveURL(/sessions\/3\/questions\/3$/);
}

test("an organization answers, is asked to correct, and answers again without any script", async ({ open }) => {
  test.setTimeout(180_000);
  const author = await open({ mailbox: "focal.nogaht", options });
  await test.step("begins", () => begin(author));
  await test.step("enters what does not fit", () => enterInvalid(author));
  await test.step("enters what fits", () => enterValid(author));
  await test.step("submits", () => submit(author, 1));
  await test.step("the secretariat returns it", async () =>
    returnWithReason(await open({ mailbox: "secretariat", options })));
  await test.step("corrects and submits again", async () => {
    await correct(author);
    await submit(author, 2);
  });
  await test.step("what was sent stays readable and closed", async () => {
    await author.getByRole("link", { name: "Read your answers" }).click();
    await expect(author.getByText(correction)).toBeVisible();
    await expectNoViolations(author);
  });
});

test("signs in, is led to where it wanted to go, and signs out without any script", async ({ open }) => {
  const page = await open({ options });
  await page.goto("/en/sign-in");
  await page.locator("main form button").click();
  await expectErrors(page, "Enter your e-mail address");
  await page.goto("/en/coding/ece-2024/codebook");
  await page.locator("#email").fill("reviewer-2@demo.example");
  await page.locator("#password").fill(process.env["E2E_PASSWORD"] ?? "");
  await page.locator("main form button").click();
  await expect(page).toHaveURL(/\/en\/coding\/ece-2024\/codebook$/);
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are signed out");
  await page.goto("/en/coding/ece-2024/codebook");
  await expect(page).toHaveURL(/\/en\/sign-in\?next=/);
});

test("a passage is coded by the native form", async ({ open }) => {
  const page = await open({ mailbox: "reviewer-2", options });
  await page.goto("/en/coding/ece-demo?language=fr");
  await page.getByRole("row").getByRole("link").first().click();
  await page.getByRole("button", { name: "Save excerpt" }).click();
  await expectErrors(page, "Select a passage in the text, or choose sentences");
  await page.getByText("Or choose whole sentences").click();
  await page.getByLabel("From the start of").selectOption({ index: 1 });
  await page.getByLabel("To the end of").selectOption({ index: 1 });
  await page.getByRole("group", { name: "Objectives" }).getByRole("checkbox").first().check();
  await page.getByLabel("Note").fill("Coded without a script");
  await page.getByRole("button", { name: "Save excerpt" }).click();
  await expect(page.getByText("The excerpt has been saved.")).toBeVisible();
  const entry = page.getByRole("listitem").filter({ hasText: "Coded without a script" });
  await expect(entry).toBeVisible();
  await expectNoViolations(page);
  const words = await entry.locator(".quotation").first().innerText();
  await entry.getByRole("link", { name: "Edit" }).click();
  await page.getByLabel("To", { exact: true }).selectOption({ index: 0 });
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(entry.locator(".quotation").first()).not.toHaveText(words, { useInnerText: true });
  await entry.getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("The excerpt has been removed.")).toBeVisible();
  await page.getByRole("button", { name: "Restore it" }).click();
  await expect(entry).toBeVisible();
});

test("signing in and out works in every language without any script", async ({ open }) => {
  const page = await open({ options });
  // A person is led to the pages in the language of their account.
  const people = [
    { mailbox: "focal.pt", language: "fr" },
    { mailbox: "focal.kz", language: "ru" },
  ] as const;
  for (const { mailbox, language } of people) {
    await signIn(page, { mailbox, language });
    await expect(page).toHaveURL(new RegExp(`/${language}/respond$`));
    await expectNoViolations(page);
    await page.locator("form[action$='/sign-out'] button:visible").click();
    await expect(page).toHaveURL(new RegExp(`/${language}/sign-out$`));
    await expectNoViolations(page);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
  }
});
