import type { Page } from "@playwright/test";
import { narrative } from "./support/on-page";
import { expect, expectNoViolations, test } from "./support/test";

const english = (page: Page) => page.locator("#text-en");
const french = (page: Page) => page.locator("#text-fr");

/** Its scripts run: until then a field names the copy into which an inline script writes what is typed. */
async function scriptsRun(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await expect(page.locator("textarea[data-copy]")).toHaveCount(0);
}

/** Opens a narrative paragraph of the past review's report, counted from the first, and waits for its scripts. */
async function openParagraph(page: Page, index: number): Promise<string> {
  await page.goto("/en/drafting/ece-2024");
  const href = (await page.locator(narrative).nth(index).getAttribute("href")) ?? "";
  const address = href.replace(/[?#].*$/, "");
  await page.goto(address);
  await scriptsRun(page);
  return address;
}

test("a text is saved while it is typed, and says so only then", async ({ open }) => {
  const page = await open({ mailbox: "editor" });
  const address = await openParagraph(page, 4);
  const text = `${await english(page).inputValue()} A sentence of the editor.`;
  await english(page).fill(text);
  await expect(page.getByText("Not saved yet")).toBeVisible();
  await expect(page.getByText(/^Saved at \d\d:\d\d \(Geneva\)$/)).toBeVisible();
  await expectNoViolations(page);
  await page.goto(address);
  await expect(english(page)).toHaveValue(text);
});

test("a link, another language and a reload lose nothing that was typed a moment before", async ({ open }) => {
  const page = await open({ mailbox: "translator" });
  const address = await openParagraph(page, 5);
  const before = await french(page).inputValue();
  await french(page).fill(`${before} Un.`);
  await page.getByRole("link", { name: "Next paragraph" }).click();
  await page.waitForURL((url) => url.pathname !== address);
  await page.goto(address);
  await expect(french(page)).toHaveValue(`${before} Un.`);
  await scriptsRun(page);
  await french(page).fill(`${before} Deux.`);
  await page.getByRole("link", { name: "Français" }).click();
  await page.waitForURL(/\/fr\//);
  await expect(french(page)).toHaveValue(`${before} Deux.`);
  await scriptsRun(page);
  await french(page).fill(`${before} Trois.`);
  await page.reload();
  await scriptsRun(page);
  await page.reload();
  await expect(french(page)).toHaveValue(`${before} Trois.`);
});

test("after Back the field holds what a colleague saved, and saving it overwrites nothing", async ({ open }) => {
  const [mine, other] = [await open({ mailbox: "editor" }), await open({ mailbox: "editor" })];
  const address = await openParagraph(mine, 6);
  const before = await english(mine).inputValue();
  await english(mine).fill(`${before} Mine.`);
  await mine.getByRole("button", { name: "Save paragraph" }).click();
  await expect(mine.getByText(/^Saved at/)).toBeVisible();
  await mine.goto("/en/drafting/ece-2024");
  await other.goto(address);
  await other.waitForLoadState("networkidle");
  await english(other).fill(`${before} The colleague's.`);
  await expect(other.getByText(/^Saved at/)).toBeVisible();
  await mine.goBack();
  await mine.waitForLoadState("networkidle");
  await mine.getByRole("button", { name: "Save paragraph" }).click();
  await mine.waitForLoadState("networkidle");
  await other.reload();
  await expect(english(other)).toHaveValue(`${before} The colleague's.`);
});

test("a text that no server took is offered on the next visit and never put over a newer one", async ({ open }) => {
  const mine = await open({ mailbox: "editor", mayLog: /Failed to load resource/ });
  const other = await open({ mailbox: "editor" });
  const address = await openParagraph(mine, 7);
  const before = await english(mine).inputValue();
  await mine.route("**/save", (route) => route.abort());
  await english(mine).fill(`Mine. ${before}`);
  await expect(mine.getByText("Not saved. We keep trying")).toBeVisible();
  await other.goto(address);
  await other.waitForLoadState("networkidle");
  await english(other).fill(`${before} The colleague's.`);
  await expect(other.getByText(/^Saved at/)).toBeVisible();
  await mine.goto(address);
  await mine.unroute("**/save");
  await expect(mine.getByRole("heading", { name: "Unsaved text found" })).toBeVisible();
  await expect(english(mine)).toHaveValue(`${before} The colleague's.`);
  await mine.getByRole("button", { name: "Use this text" }).click();
  await mine.getByRole("button", { name: "See both texts" }).click();
  await expect(mine.locator(".report-merge")).toBeVisible();
  const joined = await english(mine).inputValue();
  expect(joined).toContain("Mine.");
  expect(joined).toContain("The colleague's.");
});

test("a half-typed footnote survives a link, a reload and another language, and goes once it is saved", async ({
  open,
}) => {
  const page = await open({ mailbox: "editor" });
  const address = await openParagraph(page, 6);
  const opened = `${address}?footnote=new`;
  const note = page.locator("#note-en");
  const back = page.getByText("What you typed here before was put back. It is not saved yet.");
  await page.goto(opened);
  await page.waitForLoadState("networkidle");
  await note.fill("A/RES/73/195, para. 4");
  await page.getByRole("link", { name: "Next paragraph" }).click();
  await page.goto(opened);
  await expect(back).toBeVisible();
  await expect(note).toHaveValue("A/RES/73/195, para. 4");
  await page.getByRole("link", { name: "Français" }).click();
  await page.waitForURL(/\/fr\//);
  await expect(note).toHaveValue("A/RES/73/195, para. 4");
  await page.goto(opened);
  await expect(back).toBeVisible();
  await page.getByRole("button", { name: "Save footnote" }).click();
  await expect(page.getByText("A/RES/73/195, para. 4")).toBeVisible();
  await page.goto(opened);
  await page.waitForLoadState("networkidle");
  await expect(note).toHaveValue("");
  await expect(back).toBeHidden();
});

/** Opens a paragraph while its scripts are on their way; they come when `arrive` is called. */
async function openOnSlowLine(page: Page, address: string): Promise<() => void> {
  let arrive = (): void => undefined;
  const coming = new Promise<void>((resolve) => (arrive = resolve));
  await page.route("**/*.js", async (route) => {
    await coming;
    await route.continue().catch(() => undefined);
  });
  await page.goto(address, { waitUntil: "commit" });
  await expect(english(page)).toBeVisible();
  return arrive;
}

test("what is typed into a paragraph before its scripts have come is kept and saved", async ({ open }) => {
  const page = await open({ mailbox: "editor" });
  const address = await openParagraph(page, 7);
  const arrive = await openOnSlowLine(page, address);
  const before = await english(page).inputValue();
  await english(page).press("Control+Home");
  await english(page).pressSequentially("Typed early. ");
  arrive();
  await expect(page.getByText(/^Saved at \d\d:\d\d \(Geneva\)$/)).toBeVisible();
  await page.reload();
  await expect(english(page)).toHaveValue(`Typed early. ${before}`);
});

test("what is typed into a paragraph that is left before its scripts have come is offered again", async ({ open }) => {
  const page = await open({ mailbox: "editor" });
  const address = await openParagraph(page, 8);
  const arrive = await openOnSlowLine(page, address);
  const before = await english(page).inputValue();
  await english(page).press("Control+Home");
  await english(page).pressSequentially("Typed and left. ");
  await page.getByRole("link", { name: "Next paragraph" }).click();
  await expect(page).not.toHaveURL(address);
  arrive();
  await page.goto(address);
  await expect(page.getByRole("heading", { name: "Unsaved text found" })).toBeVisible();
  await expect(english(page)).toHaveValue(before);
  await page.getByRole("button", { name: "Use this text" }).click();
  await expect(english(page)).toHaveValue(`Typed and left. ${before}`);
});
