import type { Browser, Page } from "@playwright/test";
import { expect, expectNoViolations, languages, signIn, test, type Language } from "./support/test";
import { startAgeingServer, type AgeingServer } from "./support/sign-ins";

test.describe.configure({ mode: "serial" });

let server: AgeingServer;
test.beforeAll(async () => {
  server = await startAgeingServer();
});
test.afterAll(() => server.stop());

type Person = { mailbox?: string; language?: Language; scripts?: boolean };

async function openBrowser(browser: Browser, { mailbox = "focal.ca", language = "en", scripts = true }: Person = {}) {
  const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: scripts });
  const page = await context.newPage();
  await signIn(page, { mailbox, language, password: server.password });
  return page;
}

/** Opens a question of the one draft of a person. */
async function openQuestion(page: Page, { language = "en", question = 1, scripts = true } = {}): Promise<void> {
  await page.goto(`/${language}/respond`);
  const draft = await page.locator("main li a[href*='/respond/']").first().getAttribute("href");
  await page.goto(`${draft ?? ""}/sessions/3/questions/${question}`);
  // Before scripts have taken over nobody watches the clock.
  await expect(page.locator(scripts ? "form.answer-form:not([data-copy])" : "form.answer-form")).toBeVisible();
}

for (const language of languages) {
  test(`the password is shown on request, and hidden when it is sent, in ${language}`, async ({ browser }) => {
    const context = await browser.newContext({ baseURL: server.url });
    const page = await context.newPage();
    await page.goto(`/${language}/sign-in`);
    const field = page.locator("#password");
    await field.fill("not the password");
    await page.getByRole("checkbox").check();
    await expect(field).toHaveAttribute("type", "text");
    await expectNoViolations(page);
    const sent = page.waitForRequest((request) => request.method() === "POST");
    await page.locator("main form button").click();
    expect((await sent).postData()).toContain("password=not+the+password");
    await expect(page.locator("#password")).toHaveAttribute("type", "password");
    await context.close();
  });
}

test("without scripts there is no box that shows the password", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/en/sign-in");
  await expect(page.getByLabel("Show password")).toBeHidden();
  await context.close();
});

const dialog = (page: Page) => page.getByRole("alertdialog");
const words = {
  en: { title: /^You will be signed out at \d\d:\d\d \(New York, Toronto\)$/, stay: "Stay signed in" },
  fr: { title: /^Votre connexion prendra fin à \d\d\sh\s\d\d \(New York, Toronto\)$/, stay: "Prolonger la connexion" },
  ru: { title: /^В \d\d:\d\d \(Нью-Йорк, Торонто\) ваш сеанс завершится$/, stay: "Продолжить сеанс" },
};

for (const language of languages) {
  test(`five minutes before a sign-in ends for lack of use the page says so, and one key puts it off, in ${language}`, async ({
    browser,
  }) => {
    const page = await openBrowser(browser, { language });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.clock.install();
    await openQuestion(page, { language });
    await page.locator("#text").focus();
    server.idleFor(56);
    await page.clock.fastForward("56:00");
    await expect(dialog(page).getByRole("heading")).toHaveText(words[language].title);
    const stay = dialog(page).getByRole("button", { name: words[language].stay });
    await expect(stay).toBeFocused();
    await expectNoViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.keyboard.press("Enter");
    await expect(dialog(page)).toHaveCount(0);
    await expect(page.locator("#text")).toBeFocused();
    await page.clock.fastForward("10:00");
    await expect(dialog(page)).toHaveCount(0);
    await page.context().close();
  });
}

test("two tabs agree: staying in one takes the warning away in the other", async ({ browser }) => {
  const one = await openBrowser(browser);
  const two = await one.context().newPage();
  for (const page of [one, two]) {
    await page.clock.install();
    await openQuestion(page);
  }
  server.idleFor(57);
  for (const page of [one, two]) await page.clock.fastForward("57:00");
  for (const page of [one, two]) await expect(dialog(page)).toBeVisible();
  await one.keyboard.press("Escape");
  await expect(dialog(one)).toHaveCount(0);
  await two.clock.runFor(16_000);
  await expect(dialog(two)).toHaveCount(0);
  await one.context().close();
});

test("when a sign-in has ended the page says so, keeps what is typed, and saves it after signing in again", async ({
  browser,
}) => {
  const page = await openBrowser(browser);
  await page.clock.install();
  await openQuestion(page, { question: 2 });
  server.idleFor(61);
  await page.locator("#text").pressSequentially("Typed when it was too late.");
  await page.clock.runFor(3000);
  await expect(page.getByText("Not saved: you are signed out.")).toBeVisible();
  await page.clock.fastForward("01:30:00");
  await expect(page.getByText("You have been signed out. Nothing on this page is lost.")).toBeVisible();
  await expect(page.locator("#text")).toHaveValue("Typed when it was too late.");
  await expectNoViolations(page);

  const opening = page.context().waitForEvent("page");
  await page.getByRole("link", { name: "Sign in in a new window" }).last().click();
  const other = await opening;
  await other.locator("#email").fill("focal.ca@demo.example");
  await other.locator("#password").fill(server.password);
  await other.locator("main form button").click();
  await expect(other.locator("form[action$='/sign-out']:visible")).toBeVisible();
  await other.close();
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(page.getByText("You have been signed out.")).toHaveCount(0);
  await page.clock.runFor(21_000);
  await expect(page.getByText(/^Saved at \d\d:\d\d \(New York, Toronto\)$/)).toBeVisible();
  await page.reload();
  await expect(page.locator("#text")).toHaveValue("Typed when it was too late.");
  await page.context().close();
});

test("the end after twelve hours is said without a promise, and takes no focus", async ({ browser }) => {
  const page = await openBrowser(browser, { mailbox: "drafter.ca" });
  await page.clock.install();
  await openQuestion(page);
  await page.locator("#text").focus();
  server.overIn(4);
  await page.clock.fastForward("56:00");
  await expect(page.getByText(/A sign-in lasts at most twelve hours and cannot be extended/)).toBeVisible();
  await expect(page.locator("#text")).toBeFocused();
  await expect(dialog(page)).toHaveCount(0);
  await expectNoViolations(page);
  await page.getByRole("button", { name: "Close this notice" }).click();
  await expect(page.getByText(/at most twelve hours/)).toHaveCount(0);
  await page.context().close();
});

for (const language of languages) {
  test(`without scripts a form that is sent after the end loses nothing, in ${language}`, async ({ browser }) => {
    const page = await openBrowser(browser, { mailbox: "drafter.ca", language, scripts: false });
    await openQuestion(page, { language, question: 4, scripts: false });
    const typed = `Une phrase « entre guillemets » & <b>des signes</b>.\nUne deuxième ligne, ${language}.`;
    await page.locator("#text").fill(typed);
    server.idleFor(61);
    await page.locator("button[value=continue]").click();
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.locator("#password")).toBeVisible();
    await page.locator("main summary").click();
    await expect(page.locator(".typed-text")).toHaveText(typed);

    await page.locator("#email").fill("drafter.ca@demo.example");
    await page.locator("#password").fill("not the password");
    await page.locator("main form button").click();
    await expect(page.locator(".error-summary")).toBeVisible();
    await page.locator("#password").fill(server.password);
    await page.locator("main form button").click();
    await expect(page.locator("form[action$='/sign-out']:visible")).toBeVisible();
    await expect(page.locator(".typed-text")).toHaveText(typed);
    expect(await page.content()).not.toContain(server.password);

    await page.locator("main form button").click();
    await expect(page).toHaveURL(/sessions\/3\/questions\/5$/);
    await openQuestion(page, { language, question: 4, scripts: false });
    await expect(page.locator("#text")).toHaveValue(typed);
    await page.context().close();
  });
}

test("the pages of a form that was sent too late pass axe in three languages", async ({ browser }) => {
  for (const language of languages) {
    const page = await openBrowser(browser, { mailbox: "reviewer-1", language });
    const list = `/${language}/coding/ece-2024`;
    await page.goto(list);
    await page.goto((await page.locator("tr a[href*='/texts/']").first().getAttribute("href")) ?? "");
    const note = page.locator("textarea").first();
    await note.fill("A note that took long to write.");
    server.idleFor(31);
    await page.locator("button[value=create]").first().click();
    await expect(page.locator("#password")).toBeVisible();
    await page.setViewportSize({ width: 320, height: 800 });
    await expectNoViolations(page);
    await page.locator("#email").fill("reviewer-1@demo.example");
    await page.locator("#password").fill(server.password);
    await page.locator("main form button").click();
    await expect(page.locator(".typed-text")).toContainText("A note that took long to write.");
    await expectNoViolations(page);
    await page.context().close();
  }
});

/** Of a browser in Lisbon with scripts, and of one without. */
const placesOfSignIns = {
  en: ["Place, by its clock: Lisbon", "Place not known"],
  fr: ["Lieu, d’après son horloge\u00a0: Lisbonne", "Lieu inconnu"],
  ru: ["Место (по часам устройства): Лиссабон", "Место неизвестно"],
};

test("a person sees where they are signed in, by device and place, and ends it there", async ({ browser }) => {
  const here = await openBrowser(browser, { mailbox: "editor" });
  const there = await openBrowser(browser, { mailbox: "editor", scripts: false });
  for (const [language, place] of Object.entries(placesOfSignIns)) {
    await here.goto(`/${language}/account`);
    for (const said of place) await expect(here.getByText(said, { exact: true })).toHaveCount(1);
  }
  await here.goto("/en/account");
  await expect(here.getByText("This device")).toHaveCount(1);
  await expect(here.getByRole("button", { name: "Sign out there" })).toHaveCount(1);
  await here.getByRole("button", { name: "Sign out there" }).click();
  await expect(here.getByRole("button", { name: "Sign out there" })).toHaveCount(0);
  await expect(here.getByText("This device")).toHaveCount(1);
  await there.goto("/en/account");
  await expect(there).toHaveURL(/\/en\/sign-in\?next=%2Fen%2Faccount&ended=true$/);
  await here.context().close();
  await there.context().close();
});

test("a change of password signs out everywhere", async ({ browser }) => {
  const here = await openBrowser(browser, { mailbox: "co-chair" });
  const there = await openBrowser(browser, { mailbox: "co-chair" });
  await here.goto("/en/account");
  await here.locator("#currentPassword").fill(server.password);
  await here.locator("#newPassword").fill("a new password of my own");
  await here.locator("#repeatPassword").fill("a new password of my own");
  await here.getByRole("button", { name: "Change password" }).click();
  await expect(here).toHaveURL(/\/en\/sign-in\?changed=true$/);
  await expect(here.getByText("Your password has been changed.")).toBeVisible();
  await there.goto("/en/work");
  await expect(there).toHaveURL(/\/en\/sign-in/);
  await signIn(there, { mailbox: "co-chair", language: "en", password: "a new password of my own" });
  await here.context().close();
  await there.context().close();
});
