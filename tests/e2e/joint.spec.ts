import type { Page } from "@playwright/test";
import type { Language } from "../../app/language/language";
import { demonstrationPassword, newDataFolder, removeDataFolder, startServer } from "../support/server.mjs";
import { expect, expectNoViolations, signIn, test } from "./support/test";

// On a server of its own: a report of the demonstration becomes a joint one, is submitted and published.
const folder = newDataFolder();
let server: Awaited<ReturnType<typeof startServer>>;

test.beforeAll(async () => {
  server = await startServer({ folder });
});
test.afterAll(async () => {
  await server.stop();
  removeDataFolder(folder);
});

type Opened = (person: { options: { baseURL: string; javaScriptEnabled?: boolean } }) => Promise<Page>;

const person = async (
  open: Opened,
  mailbox: string,
  { language = "en", scripts = true }: { language?: Language; scripts?: boolean } = {},
) => {
  const page = await open({ options: { baseURL: server.url, javaScriptEnabled: scripts } });
  await signIn(page, { mailbox, language, password: demonstrationPassword(folder) });
  return page;
};

async function name(page: Page, report: string, { typed, found }: { typed: string; found: string }): Promise<void> {
  await page.goto(`${report}/joint`);
  await page.getByLabel("Name of a State or organization").fill(typed);
  await page.getByLabel("Name of a State or organization").press("Enter");
  await page.getByRole("link", { name: found, exact: true }).click();
  await page.getByLabel("Note").fill("Will you join us?");
  await page.getByRole("button", { name: "Name this participant" }).click();
  await expect(page.getByRole("heading", { name: found, exact: true })).toBeVisible();
}

/** Opens what names the reader's State, from its own list. */
async function openText(page: Page, language: Language): Promise<void> {
  await page.goto(`/${language}/respond`);
  await page.locator("section[aria-labelledby=named-in] a").first().click();
  await expect(page.locator("h1")).toBeVisible();
}

async function confirm(page: Page): Promise<void> {
  await page.locator("#confirmed").check();
  await page.locator("button[value=confirm]").click();
  await expect(page.locator(".notice-good")).toBeVisible();
}

async function publish(page: Page): Promise<void> {
  await page.goto("/en/screening/ece-demo");
  await page.getByRole("row").filter({ hasText: "Canada" }).getByRole("link").first().click();
  await expect(page.getByText("Kyrgyzstan").first()).toBeVisible();
  await page.getByRole("link", { name: /^Accept and publish/ }).click();
  await page.getByRole("button", { name: /^Accept and publish version 1/ }).click();
  await expect(page.getByText("Accepted by")).toBeVisible();
}

test.setTimeout(170_000);
test.use({ actionTimeout: 15_000, navigationTimeout: 30_000 });
test("two States confirm a joint submission, one declines; another aligns itself with it, and one withdraws", async ({
  open,
}) => {
  const lead = await person(open, "focal.ca");
  await lead.goto("/en/respond");
  await lead.getByRole("link", { name: "Canada’s report" }).first().click();
  const report = new URL(lead.url()).pathname;
  for (const [typed, found] of [
    ["kyrgyz", "Kyrgyzstan"],
    ["tajik", "Tajikistan"],
    ["azerb", "Azerbaijan"],
  ] as const)
    await name(lead, report, { typed, found });
  await expectNoViolations(lead);

  const kyrgyzstan = await person(open, "focal.kg", { language: "ru" });
  const tajikistan = await person(open, "focal.tj", { language: "ru", scripts: false });
  const azerbaijan = await person(open, "focal.az");
  await openText(kyrgyzstan, "ru");
  await expect(kyrgyzstan.getByText("Will you join us?")).toBeVisible();
  await expectNoViolations(kyrgyzstan);
  await kyrgyzstan.locator("button[value=confirm]").click();
  await expect(kyrgyzstan.locator(".error-summary")).toBeVisible();
  await confirm(kyrgyzstan);
  await openText(tajikistan, "ru");
  await confirm(tajikistan);
  await openText(azerbaijan, "en");
  await azerbaijan.getByLabel("Reason").fill("We submit our own.");
  await azerbaijan.getByRole("button", { name: "Decline" }).click();
  await expect(azerbaijan.getByText("There is no text to read here any more.")).toBeVisible();

  await lead.goto(`${report}/check`);
  await expect(lead.getByText("Azerbaijan (declined)")).toBeVisible();
  await expect(lead.getByText("Named at the head with you: Kyrgyzstan and Tajikistan.")).toBeVisible();
  await expectNoViolations(lead);
  await lead.locator("#confirm button").click();
  await expect(lead).toHaveURL(/\/sent$/);

  await publish(await person(open, "secretariat"));
  const reader = await open({ options: { baseURL: server.url } });
  await reader.goto("/en/reviews/ece-demo/submissions?participant=tj");
  await reader.getByRole("link", { name: "Canada" }).first().click();
  await expect(reader.locator("header .lead")).toHaveText(/Kyrgyzstan, Tajikistan$/);
  const published = new URL(reader.url()).pathname;

  const kazakhstan = await person(open, "focal.kz");
  await kazakhstan.goto(published);
  await kazakhstan.getByRole("link", { name: "For focal points: align with this submission" }).click();
  await expectNoViolations(kazakhstan);
  await kazakhstan.locator("input[name=confirmed]").check();
  await kazakhstan.locator("button[value=align]").click();
  await expect(kazakhstan.getByText("Aligned since")).toBeVisible();

  await openText(kyrgyzstan, "ru");
  await kyrgyzstan.locator("button[value=withdraw]").click();
  await expect(kyrgyzstan.locator("button[value=withdraw]")).toHaveCount(0);

  await reader.goto(published);
  await expect(reader.locator("aside")).toContainText("1 State");
  await expect(reader.locator("aside")).toContainText("Kazakhstan");
  await expect(reader.locator("header .lead")).toHaveText(/Joint submission with Tajikistan$/);
  await expect(reader.getByText("Kyrgyzstan withdrew from this joint submission on")).toBeVisible();
  await expectNoViolations(reader);
});
