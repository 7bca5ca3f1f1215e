import type { Page } from "@playwright/test";
import { linkOn, narrative } from "./support/on-page";
import { expect, test } from "./support/test";

const text = (page: Page) => page.locator("#text");
const saved = /^Saved at \d\d:\d\d \(New York, Toronto\)$/;

/** Opens a question while the scripts of its page are on their way; `arrive` lets them come. */
async function openWithoutScripts(page: Page, question: string, field = text(page)): Promise<{ arrive: () => void }> {
  let arrived = (): void => undefined;
  const coming = new Promise<void>((resolve) => (arrived = resolve));
  await page.route("**/*.js", async (route) => {
    await coming;
    await route.continue().catch(() => undefined);
  });
  await page.goto(question, { waitUntil: "commit" });
  await expect(field).toBeVisible();
  return {
    // The route stays: taken away at this moment, it may swallow a file that was waiting in it.
    arrive: () => {
      arrived();
    },
  };
}

/** The address of a question of the draft of someone. */
async function addressOf(page: Page, question: string): Promise<string> {
  await page.goto("/en/respond");
  const review = page.locator("main section").filter({ hasText: "Demonstration review" });
  await review.getByRole("link", { name: /report$/ }).click();
  const href = await page.locator(`main a[href$='${question}']`).last().getAttribute("href");
  return href ?? "";
}

test("what is typed before the scripts of a page have come is kept and saved", async ({ open }) => {
  const page = await open({ mailbox: "drafter.ca" });
  const address = await addressOf(page, "/sessions/4/questions/1");
  const { arrive } = await openWithoutScripts(page, address);
  const before = await text(page).inputValue();
  await text(page).press("Control+Home");
  await text(page).pressSequentially("Typed early. ");
  await page.getByLabel("Language of this answer").selectOption("ru");
  const objective = page.locator("#objectives").getByRole("checkbox").last();
  await objective.check();
  await text(page).press("Control+Home");
  arrive();
  await expect(page.getByText(saved)).toBeVisible();
  await expect(text(page)).toHaveValue(`Typed early. ${before}`);
  await expect(page.getByRole("heading", { name: "Unsaved text found" })).toBeHidden();
  const answered = page.waitForResponse((response) => response.url().endsWith("/save"));
  await text(page).pressSequentially("And on. ");
  await expect(text(page)).toHaveValue(`And on. Typed early. ${before}`);
  expect((await answered).status()).toBe(200);
  await page.reload();
  await expect(text(page)).toHaveValue(`And on. Typed early. ${before}`);
  await expect(page.getByLabel("Language of this answer")).toHaveValue("ru");
  await expect(objective).toBeChecked();
});

test("what is typed on a page that is left before its scripts have come is offered again", async ({ open }) => {
  const page = await open({ mailbox: "drafter.ca" });
  const address = await addressOf(page, "/sessions/4/questions/2");
  const { arrive } = await openWithoutScripts(page, address);
  const before = await text(page).inputValue();
  await text(page).press("Control+Home");
  await text(page).pressSequentially("Typed and left. ");
  await page.getByRole("link", { name: "My submissions" }).click();
  await expect(page).toHaveURL(/\/en\/respond$/);
  arrive();
  await page.goto(address);
  await expect(page.getByRole("heading", { name: "Unsaved text found" })).toBeVisible();
  await expect(text(page)).toHaveValue(before);
  await page.getByRole("button", { name: "Use this text" }).click();
  await expect(text(page)).toHaveValue(`Typed and left. ${before}`);
  await expect(page.getByText(saved)).toBeVisible();
});

test("a sentence typed at the end of an answer while the scripts arrive keeps its order", async ({ open }) => {
  const page = await open({ mailbox: "focal.ca" });
  const address = await addressOf(page, "/sessions/1/questions/1");
  const { arrive } = await openWithoutScripts(page, address);
  const before = await text(page).inputValue();
  const sentence = " Nous écrivons cette phrase sur une ligne lente, sans attendre que la page soit chargée.";
  await text(page).press("Control+End");
  await text(page).pressSequentially(sentence.slice(0, 30));
  arrive();
  await page.keyboard.type(sentence.slice(30), { delay: 40 });
  await expect(page.locator("form.answer-form:not([data-copy])")).toBeVisible();
  await expect(text(page)).toHaveValue(before + sentence);
  await expect(page.getByText(saved)).toBeVisible();
});

/** Each at a question that no other journey of this person writes to at the same time. */
const changes = [
  {
    name: "a style at the start of the head",
    question: 2,
    change: () => document.head.prepend(document.createElement("style")),
  },
  {
    name: "an element behind the body",
    question: 5,
    change: () => document.documentElement.append(document.createElement("div")),
  },
  {
    name: "an element before the field",
    question: 4,
    change: () => document.querySelector("#text")?.before(document.createElement("span")),
  },
];

for (const { name, question, change } of changes) {
  test(`with an extension that adds ${name}, what is typed early and what follows is kept`, async ({ open }) => {
    const page = await open({ mailbox: "focal.ca", mayLog: /React error #(418|423|425)|inline style/ });
    const address = await addressOf(page, `/sessions/1/questions/${question}`);
    const { arrive } = await openWithoutScripts(page, address);
    await page.evaluate(change);
    const before = await text(page).inputValue();
    await text(page).press("Control+End");
    await text(page).pressSequentially(" early");
    arrive();
    await expect(page.locator("form.answer-form:not([data-copy])")).toBeVisible();
    await expect(text(page)).toHaveValue(`${before} early`);
    await expect(text(page)).toBeFocused();
    await page.keyboard.type(" and on");
    await expect(text(page)).toHaveValue(`${before} early and on`);
    await expect(page.getByText(saved)).toBeVisible();
  });
}

test("what an editor types before the scripts have come is kept, and not offered again as unsaved", async ({
  open,
}) => {
  const page = await open({ mailbox: "editor" });
  const paragraph = { path: "/drafting/ece-demo", selector: narrative };
  const field = page.locator("#text-en");
  const { arrive } = await openWithoutScripts(page, `/en${await linkOn(page, paragraph)}`, field);
  await field.press("Control+End");
  await field.pressSequentially(" Typed early.");
  arrive();
  await expect(page.getByText(/^Not saved yet|^Saved at/).first()).toBeVisible();
  await field.pressSequentially(" And on.");
  await expect(page.getByText(/^Saved at \d\d:\d\d \(Geneva\)$/).first()).toBeVisible();
  await expect(field).toHaveValue(/ Typed early\. And on\.$/);
  await expect(page.getByRole("heading", { name: "Unsaved text found" })).toBeHidden();
});
