import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "@playwright/test";
import { startMailServer } from "../unit/domain/notification/mail-server";
import { startEmptyPortal } from "./support/empty-portal";
import { expect, languages, test, type Language } from "./support/test";

const password = "seven green kettles";
const review = "escap-test";
const day = 24 * 60 * 60 * 1000;

test.describe.configure({ timeout: 600_000 });

/**
 * The sample review of Asia and the Pacific without its participants and its record, which are entered by hand, and with
 * dates around today: it can be opened at once.
 */
function reviewFile(): Buffer {
  const file = path.join(import.meta.dirname, "../given/reviews/escap-test.json");
  const document = JSON.parse(readFileSync(file, "utf8")) as Record<string, object>;
  const at = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);
  const dates = {
    ...document["dates"],
    opens: `${at(-1)}T09:00`,
    closes: `${at(30)}T23:59`,
    lateUntil: `${at(37)}T23:59`,
    meeting: { from: at(60), to: at(62) },
    circulated: `${at(90)}T12:00`,
    commentsUntil: `${at(120)}T23:59`,
  };
  const none = { bodies: [], participants: ["th"], record: undefined, secondFactorRequired: false };
  return Buffer.from(JSON.stringify({ ...document, ...none, dates }));
}

type Portal = { browser: Browser; url: string; mail: Awaited<ReturnType<typeof startMailServer>> };

/** The page of someone who has just accepted the invitation that was sent to an address. */
async function acceptInvitation({ browser, url, mail }: Portal, { email, name }: { email: string; name: string }) {
  const sent = () => mail.received.find(({ to, text }) => to.includes(email) && text.includes("/invitations?token="));
  await expect.poll(() => sent() !== undefined, { timeout: 30_000 }).toBe(true);
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  await page.goto(/\/en\/invitations\?token=[\w-]+/.exec(sent()?.text ?? "")?.[0] ?? "");
  await page.locator("#name").fill(name);
  await page.locator("#timeZone").selectOption("Asia/Bangkok");
  await page.locator("#newPassword").fill(password);
  await page.locator("#repeatPassword").fill(password);
  await page.locator("button[value=newAccount]").click();
  await expect(page).toHaveURL(/\/en\/(work|respond)$/);
  return page;
}

async function becomeAdministrator(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.locator("#email").fill("root@example.org");
  await page.locator("#name").fill("Nadia");
  await page.locator("#timeZone").selectOption("Asia/Bangkok");
  await page.locator("#newPassword").fill(password);
  await page.locator("#repeatPassword").fill(password);
  await page.locator("button[value=newAccount]").click();
  await expect(page.locator("main a[href$='/administration']")).toBeVisible();
}

async function importReview(page: Page): Promise<void> {
  await page.goto("/en/administration/reviews");
  await page.locator("main a[href$='/reviews/file']").click();
  await page
    .locator("#file")
    .setInputFiles({ name: "review.json", mimeType: "application/json", buffer: reviewFile() });
  await page.locator("button[value=check]").click();
  await page.locator("button[value=import]").click();
  await expect(page.locator("main")).toContainText("the review is in preparation");
}

async function appointSecretariat(page: Page): Promise<void> {
  await page.goto("/en/administration/secretariats");
  await page.locator("#review").selectOption(review);
  await page.locator("#email").fill("secretariat@example.org");
  await page.locator("#language").selectOption("en");
  await page.locator("button[value=appoint]").click();
  await expect(page.locator("main")).toContainText("secretariat@example.org");
}

async function openReview(page: Page): Promise<void> {
  await page.goto(`/en/secretariat/${review}/setup`);
  await page.locator("main a[href$='/setup/stage']").click();
  await page.getByRole("button", { name: "Open the review" }).click();
  await expect(page.locator("main .notice-good")).toBeVisible();
}

/** The member States from the reference list, an organization from a file. */
async function addParticipants(page: Page): Promise<void> {
  await page.goto(`/en/secretariat/${review}/participants`);
  await page.locator("main a[href*='/add-participants']").first().click();
  await page.locator("button[value=chosen]").click();
  await page.goto(`/en/secretariat/${review}/add-participants/file`);
  const heading =
    "Name (English),Type of participant,Category of stakeholder,E-mail addresses of focal points,Language of the invitation";
  const buffer = Buffer.from(`${heading}\r\nLantern Network,Stakeholder,Civil society,network@example.org,en\r\n`);
  await page.locator("#file").setInputFiles({ name: "organizations.csv", mimeType: "text/csv", buffer });
  await page.locator("button[value=preview]").click();
  await page.locator("button[value=import]").click();
  await expect(page).toHaveURL(/participants/);
}

async function inviteFocalPoint(page: Page, email: string): Promise<void> {
  await page.goto(`/en/secretariat/${review}/participants?q=Bangladesh`);
  await page.locator("main table").getByRole("link", { name: "Bangladesh" }).first().click();
  await page.locator("details:has(#role) > summary").click();
  await page.locator("#role").selectOption("focal-point");
  await page.locator("#email").fill(email);
  await page.locator("#language").selectOption("en");
  await page.locator("button[value=invite]").click();
  await expect(page.locator("main")).toContainText(email);
}

/** One answer to a question for the whole review, which is sent. */
async function answerAndSubmit(page: Page, text: string): Promise<void> {
  await page.goto("/en/respond");
  await page.locator("main form button").first().click();
  await expect(page).toHaveURL(/\/respond\/[\w-]+$/);
  const draft = new URL(page.url()).pathname;
  await page.goto(`${draft}/sessions/0/questions/1`);
  await page.locator("#text").fill(text);
  await expect(page.locator(".saving").last()).toContainText("Saved at");
  await page.goto(`${draft}/check`);
  await page.getByRole("button", { name: /^Submit/ }).click();
  await expect(page).toHaveURL(/\/sent$/);
}

async function recordMeeting(page: Page): Promise<void> {
  await page.goto(`/en/secretariat/${review}/meeting`);
  for (const name of ["Bangladesh", "Thailand", "Fiji"]) {
    await page.locator("#attend-participant").fill(name);
    await page.locator("button[value=attend]").click();
    await expect(page.locator(".attendance-list")).toContainText(name);
  }
  await page.locator("main a[href$='/meeting/session-1'], main a[href$='/meeting/1']").first().click();
  await page.locator("#speak-participant").fill("Bangladesh");
  await page.locator("button[value=speak]").click();
  await expect(page.locator("main")).toContainText("Bangladesh");
}

const words = async (page: Page, language: string): Promise<string> => {
  const answer = await page.request.get(`/${language}/drafting/${review}/report/html`);
  expect(answer.status()).toBe(200);
  return (await answer.text())
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ");
};

/** The names of another region, in the three languages. */
const ofEurope =
  /\bECE\b|\bCEE\b|ЕЭК|Economic Commission for Europe|pour l’Europe|Европейск|European Union|Union européenne|Geneva|Genève|Женев/;

async function readParagraphs(page: Page): Promise<void> {
  const wanted: Record<Language, RegExp[]> = {
    en: [/member States of ESCAP/, /Bangladesh/, /will be held/],
    fr: [/États membres de la CESAP/, /Bangladesh/],
    ru: [/государств – членов ЭСКАТО|государства – члены ЭСКАТО/, /Бангладеш/],
  };
  for (const language of languages) {
    const text = await words(page, language);
    expect(ofEurope.exec(text)?.[0] ?? null).toBeNull();
    for (const pattern of wanted[language]) expect(text).toMatch(pattern);
  }
}

test("from an empty database to the report of a review of Asia and the Pacific", async ({ browser }) => {
  const mail = await startMailServer();
  const portal = await startEmptyPortal(mail.url);
  const at: Portal = { browser, url: portal.url, mail };
  const context = await browser.newContext({ baseURL: portal.url });
  try {
    const administrator = await context.newPage();
    await becomeAdministrator(administrator, portal.link());
    await importReview(administrator);
    await appointSecretariat(administrator);
    const secretariat = await acceptInvitation(at, { email: "secretariat@example.org", name: "Somchai" });
    await addParticipants(secretariat);
    await inviteFocalPoint(secretariat, "focal@example.org");
    await openReview(secretariat);
    await expect(secretariat.getByText("About the demonstration")).toHaveCount(0);
    const state = await acceptInvitation(at, { email: "focal@example.org", name: "Nasreen" });
    await answerAndSubmit(state, "A plan was adopted in 2026.");
    const network = await acceptInvitation(at, { email: "network@example.org", name: "Mei" });
    await answerAndSubmit(network, "The network runs a help line.");
    await recordMeeting(secretariat);
    await readParagraphs(secretariat);
  } finally {
    await context.close();
    await portal.stop();
    await mail.close();
  }
});
