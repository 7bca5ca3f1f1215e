import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { startMailServer } from "../unit/domain/notification/mail-server";
import { demonstrationPassword, newDataFolder, removeDataFolder, startServer } from "../support/server.mjs";
import { expect, expectNoViolations, signIn, test, type Language } from "./support/test";

// On a server of its own: Kyrgyzstan begins its report and invites people.
const folder = newDataFolder();
let server: Awaited<ReturnType<typeof startServer>>;
let mail: Awaited<ReturnType<typeof startMailServer>>;

test.describe.configure({ timeout: 240_000 });

test.beforeAll(async () => {
  mail = await startMailServer();
  server = await startServer({ folder, env: { SMTP_URL: mail.url } });
});
test.afterAll(async () => {
  await server.stop();
  await mail.close();
  removeDataFolder(folder);
});

type Drafter = { email: string; name: string; language: Language; session: string };

const drafters: Drafter[] = [
  { email: "aline@kg.example", name: "Aline", language: "fr", session: "1" },
  { email: "bek@kg.example", name: "Bek", language: "en", session: "2" },
  { email: "dina@kg.example", name: "Dina", language: "ru", session: "3" },
];

const mailTo = (email: string, part: RegExp) =>
  mail.received.filter(({ to }) => to.includes(email)).flatMap(({ text }) => part.exec(text)?.[0] ?? []);

/** A link in a mail, once it has come. */
async function linkIn(email: string, part: RegExp): Promise<string> {
  await expect.poll(() => mailTo(email, part).length, { timeout: 30_000 }).toBeGreaterThan(0);
  return mailTo(email, part).at(-1) ?? "";
}

/** Begins the report of Kyrgyzstan; gives its path after the language. */
async function begin(page: Page): Promise<string> {
  await signIn(page, { mailbox: "focal.kg", language: "en", password: demonstrationPassword(folder) });
  await page.goto("/en/respond");
  await page.locator("main section", { hasText: "Demonstration review" }).locator("form button").first().click();
  await expect(page).toHaveURL(/\/respond\/[\w-]+$/);
  return new URL(page.url()).pathname.slice("/en".length);
}

async function invite(page: Page, report: string, { email, name, language }: Drafter): Promise<void> {
  await page.goto(`/en${report}/team`);
  await page.locator("#email").fill(email);
  await page.locator("#name").fill(name);
  await page.locator("#language").selectOption(language);
  await page.locator("button[value=invite]").click();
  await expect(page.getByText(email)).toBeVisible();
}

async function accept(page: Page, { email, language }: Drafter): Promise<void> {
  await page.goto(await linkIn(email, new RegExp(`/${language}/invitations\\?token=[\\w-]+`)));
  await page.locator("#newPassword").fill("seven green kettles");
  await page.locator("#repeatPassword").fill("seven green kettles");
  await page.locator("button[value=newAccount]").click();
  await expect(page).toHaveURL(/\/(work|respond)$/);
}

async function give(page: Page, report: string, { name, session }: Drafter): Promise<void> {
  await page.goto(`/en${report}/assignments`);
  await page.locator("#member").selectOption({ label: name });
  await page.locator("#place").selectOption(session);
  await page.locator("button[value=give]").click();
  await expect(page.locator("main li", { hasText: name })).toBeVisible();
}

const text = (page: Page) => page.locator("textarea").first();

test("three drafters see what was given to them, comment, and lose nothing when it is removed from them", async ({
  open,
}) => {
  const options = { baseURL: server.url };
  const focal = await open({ options });
  const report = await begin(focal);
  for (const drafter of drafters) await invite(focal, report, drafter);
  const pages: Page[] = [];
  for (const drafter of drafters) {
    const page = await open({ options });
    await accept(page, drafter);
    pages.push(page);
  }
  const [aline] = pages;
  if (!aline) throw new Error("Nobody has accepted");
  await aline.goto(`/fr${report}`);
  await expect(aline.getByText("Aucune question ne vous a encore été confiée")).toBeVisible();
  await expectNoViolations(aline);
  for (const drafter of drafters) await give(focal, report, drafter);

  await test.step("each sees only their session", async () => {
    await aline.goto(`/fr${report}`);
    await expect(aline.getByText("Vous voyez les questions qui vous sont confiées")).toBeVisible();
    await expect(aline.locator("main a[href*='/sessions/2']")).toHaveCount(0);
    for (const path of ["sessions/2/questions/1", "sessions/2", "sessions/1/questions/1/versions/9"]) {
      expect((await aline.goto(`/fr${report}/${path}`))?.status()).toBe(404);
    }
    expect((await pages[1]?.goto(`/en${report}/sessions/1/questions/1`))?.status()).toBe(404);
  });

  const question = `${report}/sessions/1/questions/1`;
  await test.step("two on one question are told of each other", async () => {
    await aline.goto(`/fr${question}`);
    await text(aline).fill("Un plan national existe.");
    await expect(aline.getByText(/Enregistré à/)).toBeVisible();
    await focal.goto(`/en${question}`);
    await expect(text(focal)).toHaveValue("Un plan national existe.");
    await expect(focal.getByText("Aline is also on this question")).toBeVisible();
    await expectNoViolations(focal);
    await aline.getByRole("link", { name: "Commenter pour l’équipe" }).click();
    // At the latest once a page that says nothing any more is forgotten, and the other has asked again.
    await expect(focal.getByText("Aline is also on this question")).toHaveCount(0, { timeout: 75_000 });
  });

  await test.step("a comment tells the focal point, who resolves it", async () => {
    await aline.locator("#text").fill("Quel ministère faut-il nommer ?");
    await aline.locator("input[name=tell]").first().check();
    await aline.locator("button[value=add]").click();
    await expect(aline.locator(".comment-text")).toHaveText("Quel ministère faut-il nommer ?");
    await expectNoViolations(aline);
    const link = await linkIn("focal.kg@demo.example", /\/\w\w\/respond\/[\w-]+\/sessions\/1\/questions\/1\/comments/);
    expect(mail.received.filter(({ text: words }) => words.includes("ministère"))).toEqual([]);
    await focal.goto(link.replace(/^\/\w\w/, "/en"));
    await focal.locator("button[value=resolve]").click();
    await expect(focal.locator("button[value=reopen]")).toBeVisible();
    await focal.goto(`/en${report}/team`);
    await expect(focal.locator("main li", { hasText: "Aline" })).toContainText("1 of 5 answered");
    await expectNoViolations(focal);
  });

  await test.step("what was removed is refused with a sentence, and the text stays", async () => {
    await aline.goto(`/fr${question}`);
    await focal.goto(`/en${report}/assignments`);
    await focal.locator("main li", { hasText: "Aline" }).locator("button[value=remove]").click();
    await expect(focal.locator("main li", { hasText: "Aline" })).toHaveCount(0);
    await text(aline).fill("Un plan national existe depuis 2021.");
    await expect(aline.getByText("vous n’avez plus accès à cette question")).toBeVisible();
    await expect(text(aline)).toHaveValue("Un plan national existe depuis 2021.");
    const overview = await aline.context().newPage();
    await overview.goto(`/fr${report}`);
    await expect(overview.getByText("Cette question ne vous est plus confiée")).toBeVisible();
    await overview.getByText("Afficher le texte").click();
    await expect(overview.getByText("Un plan national existe depuis 2021.")).toBeVisible();
    await overview.close();
    await focal.goto(`/en${question}`);
    await expect(text(focal)).toHaveValue("Un plan national existe.");
  });

  await test.step("who is removed from the team has no access at once, and keeps what they typed", async () => {
    await give(focal, report, { ...drafters[0], session: "1" } as Drafter);
    await aline.goto(`/fr${report}/sessions/1/questions/2`);
    await focal.goto(`/en${report}/team`);
    await focal.locator("main li", { hasText: "Aline" }).getByRole("link").click();
    await focal.locator("button[value=remove]").click();
    await expect(focal.locator("main li", { hasText: "aline@kg.example" })).toHaveCount(0);
    await text(aline).fill("Écrit trop tard.");
    await expect(aline.getByText("vous n’avez plus accès à cette question")).toBeVisible();
    await expect(text(aline)).toHaveValue("Écrit trop tard.");
    const other = await aline.context().newPage();
    // Aline acts for nobody any more: the answer is the same as for what never existed, and says nothing about the report.
    expect((await other.goto(`/fr${report}`))?.status()).toBe(404);
    expect((await other.goto(`/fr/respond/${randomUUID()}`))?.status()).toBe(404);
    await other.close();
  });
});
