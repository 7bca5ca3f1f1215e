import type { Page } from "@playwright/test";
import { get } from "../support/client.mjs";
import { expect, expectNoViolations, languages, signIn, test } from "./support/test";
import { startAgeingServer, type AgeingServer } from "./support/sign-ins";

test.describe.configure({ mode: "serial" });

const words = {
  en: { title: "No connection to the portal", retry: "Try again" },
  fr: { title: "Pas de connexion au portail", retry: "Réessayer" },
  ru: { title: "Нет связи с порталом", retry: "Попробовать еще раз" },
};

/** Opens a question, which takes scripts along, and waits until the worker keeps its pages. */
async function openQuestion(page: Page, language: string): Promise<string> {
  await page.goto(`/${language}/respond`);
  const draft = await page.locator("main li a[href*='/respond/']").first().getAttribute("href");
  await page.goto(`${draft ?? ""}/sessions/4/questions/1`);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === "activated") return;
    await new Promise((resolve) => active?.addEventListener("statechange", resolve, { once: true }));
  });
  return page.url();
}

const keptPages = (page: Page) =>
  page.evaluate(async () => {
    const requests = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

for (const language of languages) {
  test(`without a connection a page says so, what was kept and what to do, in ${language}`, async ({ open }) => {
    const page = await open({ mailbox: "drafter.tj", language, mayLog: /ERR_INTERNET_DISCONNECTED/ });
    const question = await openQuestion(page, language);
    await page.context().setOffline(true);
    await page.goto(`/${language}/respond`);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words[language].title);
    expect(await page.locator("script").count()).toBe(0);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoViolations(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    for (const other of languages) {
      await page.goto(`/${other}/work`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(words[other].title);
    }
    await page.goto(question);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words[language].title);
    await page.context().setOffline(false);
    await page.getByRole("link", { name: words[language].retry }).click();
    await expect(page).toHaveURL(question);
    await expect(page.locator("#text")).toBeVisible();
  });
}

test("the worker keeps three public pages and nothing else; back, forward and the languages stay as they were", async ({
  open,
}) => {
  const page = await open({ mailbox: "drafter.tj" });
  const question = await openQuestion(page, "en");
  await page.reload();
  await page.goto("/en/account");
  await page.goto("/en/reviews/ece-2024");
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/account$/);
  await page.goBack();
  await expect(page).toHaveURL(question);
  await page.goForward();
  await expect(page).toHaveURL(/\/en\/account$/);
  await page.getByRole("link", { name: "Français" }).click();
  await expect(page).toHaveURL(/\/fr\/account$/);
  expect((await keptPages(page)).sort()).toEqual(["/en/offline", "/fr/offline", "/ru/offline"]);
  await page.goto("/ru/nowhere");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Страница не найдена");
});

test("signing out takes the worker and what it keeps away", async ({ open }) => {
  const page = await open({ mailbox: "drafter.tj" });
  await openQuestion(page, "en");
  await page.goto("/en/account");
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are signed out");
  const left = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(left).toBe(0);
  expect(await keptPages(page)).toEqual([]);
});

test("readers of published pages get no worker, and pages without scripts may not have one", async ({ open }) => {
  const page = await open();
  await page.goto("/en/reviews/ece-2024");
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  const response = await page.goto("/en/offline");
  expect(response?.headers()["content-security-policy"]).toContain("worker-src 'none'");
  const { headers } = await get(process.env["E2E_URL"] ?? "", "/offline-worker.js");
  expect(headers.get("content-type")).toContain("javascript");
});

test("while the portal is restarted its pages say so, and what was typed is offered when they come back", async ({
  browser,
}) => {
  const server: AgeingServer = await startAgeingServer();
  const context = await browser.newContext({ baseURL: server.url });
  const page = await context.newPage();
  await signIn(page, { mailbox: "drafter.tj", language: "ru", password: server.password });
  const question = await openQuestion(page, "ru");
  await server.kill();
  await page.locator("#text").fill("Набрано, когда портал не отвечал.");
  await page.goto("/ru/respond");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.ru.title);
  const again = await server.restart();
  await page.goto(question);
  await page.getByRole("button", { name: "Использовать этот текст" }).click();
  await expect(page.locator("#text")).toHaveValue("Набрано, когда портал не отвечал.");
  await expect(page.getByText(/^Сохранено в \d\d:\d\d \(Ташкент, Душанбе, Ашхабад\)$/)).toBeVisible();
  await context.close();
  await again.stop();
  await server.stop();
});
