import type { Page } from "@playwright/test";
import { expect, expectNoViolations, test } from "./support/test";

const text = (page: Page) => page.locator("#text");
const saved = /^Saved at \d\d:\d\d \(New York, Toronto\)$/;

/** Opens a question of the one draft of a person, and waits until the scripts of the page are at work. */
async function openQuestion(page: Page, question: string): Promise<void> {
  await page.goto("/en/respond");
  const review = page.locator("main section").filter({ hasText: "Demonstration review" });
  await review.getByRole("link", { name: /report$/ }).click();
  const href = await page.locator(`main a[href$='${question}']`).last().getAttribute("href");
  await page.goto(href ?? "");
  await expect(page.locator("form.answer-form:not([data-copy])")).toBeVisible();
}

/** From now on no request of the page's scripts gets through, not even one sent while it goes away. */
async function cutLine(page: Page, status?: number): Promise<void> {
  await page.evaluate((answer) => {
    window.fetch = () =>
      answer ? Promise.resolve(new Response(null, { status: answer })) : Promise.reject(new TypeError("no line"));
  }, status);
}

test("a text kept in the browser never replaces what a colleague saved since: both are shown", async ({ open }) => {
  const focalPoint = await open({ mailbox: "focal.ca" });
  const drafter = await open({ mailbox: "drafter.ca" });
  const question = "/sessions/3/questions/2";
  await openQuestion(focalPoint, question);
  await openQuestion(drafter, question);
  const address = focalPoint.url();
  await text(drafter).fill("Words of the drafter.");
  await expect(drafter.getByText(saved)).toBeVisible();
  await text(focalPoint).fill("Words of the focal point.");
  await expect(focalPoint.getByText("Not saved: a colleague has saved this answer in the meantime.")).toBeVisible();

  await focalPoint.goto("/en/respond");
  await focalPoint.goto(address);
  await expect(focalPoint.getByRole("heading", { name: "Unsaved text found" })).toBeVisible();
  await expect(focalPoint.getByText("Since then Mathieu saved another text")).toBeVisible();
  await expectNoViolations(focalPoint);
  await focalPoint.locator("section.notice").getByRole("button", { name: "See both texts" }).click();
  await expect(focalPoint.getByRole("heading", { name: "Two people changed this answer" })).toBeVisible();
  await expect(text(focalPoint)).toHaveValue(/Words of the drafter\./);
  await expect(text(focalPoint)).toHaveValue(/Words of the focal point\./);
  await drafter.reload();
  await expect(text(drafter)).toHaveValue("Words of the drafter.");
});

test("a link says at the first click that something is not saved, and leads away when told to", async ({ open }) => {
  const page = await open({ mailbox: "drafter.ca" });
  await openQuestion(page, "/sessions/3/questions/3");
  await cutLine(page);
  await text(page).fill("Words that cannot be sent.");
  const next = page.getByRole("link", { name: "Next question" });
  await next.click();
  const dialog = page.getByRole("alertdialog", { name: "This is not saved" });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Stay on this page" })).toBeFocused();
  await expectNoViolations(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(next).toBeFocused();
  await next.click();
  await dialog.getByRole("button", { name: "Leave; the text is kept in this browser" }).click();
  await expect(page).toHaveURL(/questions\/4$/);
});

test("a text typed without a line is sent when the overview opens, and is in the list of questions", async ({
  open,
}) => {
  const page = await open({ mailbox: "focal.ca" });
  await openQuestion(page, "/sessions/3/questions/4");
  await cutLine(page);
  await text(page).fill("Typed without a line.");
  await page.getByRole("link", { name: "Overview" }).first().click();
  await page.getByRole("button", { name: /^Leave/ }).click();
  await expect(page.locator("#queue").getByRole("status")).toHaveText("1 answer typed without a connection was saved");
  await expect(
    page.locator("li", { hasText: "4 words" }).filter({ has: page.locator("a[href$='/3/questions/4']") }),
  ).toBeVisible();
  await expect(page.getByRole("heading", { name: "A text in this browser is not saved" })).toBeHidden();
  await expectNoViolations(page);
});

test("a text over which a colleague saved is named on the overview, and must be dealt with before submitting", async ({
  open,
}) => {
  const page = await open({ mailbox: "focal.ca" });
  const colleague = await open({ mailbox: "drafter.ca" });
  const question = "/sessions/3/questions/5";
  await openQuestion(page, question);
  const overview = page.url().replace(/\/sessions.*$/, "");
  await cutLine(page);
  await text(page).fill("Typed without a line.");
  await openQuestion(colleague, question);
  await text(colleague).fill("Saved by a colleague.");
  await expect(colleague.getByText(saved)).toBeVisible();
  await page.getByRole("link", { name: "Overview" }).first().click();
  await page.getByRole("button", { name: /^Leave/ }).click();
  await expect(page).toHaveURL(overview);
  await expect(page.getByRole("heading", { name: "A text in this browser is not saved" })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Session 3, question 5: typed on/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "See both texts: session 3, question 5" })).toBeVisible();
  await expectNoViolations(page);
  await page.goto(`${overview}/check`);
  await expect(page.getByRole("link", { name: "Before you submit, use or delete the texts" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Submit/ })).toBeHidden();
  await page.getByRole("button", { name: "Delete this text: session 3, question 5" }).click();
  await expect(page.getByRole("button", { name: /^Submit/ })).toBeVisible();
  await expect(page.locator("#s3q5").getByText("Saved by a colleague.")).toBeVisible();
});

test("after signing in again, what only the end of the sign-in kept from being saved is saved by itself", async ({
  open,
}) => {
  const page = await open({ mailbox: "focal.ca" });
  await openQuestion(page, "/sessions/4/questions/5");
  const overview = page.url().replace(/\/sessions.*$/, "");
  await cutLine(page, 401);
  await text(page).fill("Typed as the sign-in ended.");
  await expect(page.getByText(/^Not saved: you are signed out/)).toBeVisible();
  await page.goto(overview);
  await expect(
    page.locator("li", { hasText: "5 words" }).filter({ has: page.locator("a[href$='/4/questions/5']") }),
  ).toBeVisible();
  await expect(page.getByRole("heading", { name: "A text in this browser is not saved" })).toBeHidden();
});

test("after a release, when the rules of the form are not there any more, saving and continuing still works", async ({
  open,
}) => {
  const page = await open({ mailbox: "drafter.ca" });
  await openQuestion(page, "/sessions/2/questions/4");
  await page.route("**/resolve-answer-*.js", (route) => route.fulfill({ status: 404 }));
  await text(page).fill("Typed over a release.");
  await page.getByRole("button", { name: "Save and continue" }).click();
  await expect(page).toHaveURL(/questions\/5$/);
  await page.goto(new URL("4", page.url()).href);
  await expect(text(page)).toHaveValue("Typed over a release.");
});

test("the navigation follows what is saved, and a page that a browser translates lives on", async ({ open }) => {
  const page = await open({ mailbox: "drafter.ca" });
  await openQuestion(page, "/sessions/2/questions/5");
  const link = page.locator(".question-nav-wide a[aria-current=page]");
  await expect(link).toContainText("(Not started)");
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    for (const one of texts.filter((node) => !node.parentElement?.closest("script, textarea, select"))) {
      const [outer, inner] = [
        document.createElement("font-of-translation"),
        document.createElement("font-of-translation"),
      ];
      one.replaceWith(outer);
      outer.append(inner);
      inner.append(one);
    }
  });
  await text(page).fill("Translated.");
  await expect(page.getByText(saved)).toBeVisible();
  await text(page).pressSequentially(" And on.");
  await expect(page.getByText(/^Saved at .*; what you typed since is not saved yet$/)).toBeVisible();
  await expect(page.getByText(saved)).toBeVisible();
  await expect(text(page)).toHaveValue("Translated. And on.");
});

test("signing out deletes no unsaved text; its author is told and can delete it, but not the texts of others", async ({
  open,
}) => {
  const page = await open({ mailbox: "drafter.az" });
  await openQuestion(page, "/sessions/3/questions/3");
  await cutLine(page);
  await text(page).fill("Words that are in this browser alone.");
  const copies = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("rapporteur:")));
  await expect.poll(async () => (await copies()).length).toBe(1);
  await page.evaluate(() => localStorage.setItem("rapporteur:answer:another-person:a-place", "{}"));
  await page.goto("/en/account");
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page.getByText("Texts that you typed and that were not saved are still in this browser.")).toBeVisible();
  await expectNoViolations(page);
  expect(await copies()).toHaveLength(2);
  await page.getByRole("button", { name: "Delete them from this browser" }).click();
  await expect(page.getByText("They have been deleted from this browser.")).toBeVisible();
  expect(await copies()).toEqual(["rapporteur:answer:another-person:a-place"]);
});
