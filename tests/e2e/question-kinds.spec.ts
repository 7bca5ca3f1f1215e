import type { Page } from "@playwright/test";
import { demonstrationPassword, newDataFolder, removeDataFolder, startServer } from "../support/server.mjs";
import { putQuestionsOfAllKinds } from "./support/put-questions";
import { expect, expectNoViolations, signIn, test } from "./support/test";
import { expectNoViolationsWithoutScript } from "./support/without-script";

// On a server of its own, whose open review puts questions of every kind; they and their answers are invented.
const folder = newDataFolder();
let server: Awaited<ReturnType<typeof startServer>>;
let password: string;

test.beforeAll(async () => {
  server = await startServer({ folder });
  password = demonstrationPassword(folder);
  putQuestionsOfAllKinds(folder);
});
test.afterAll(async () => {
  await server.stop();
  removeDataFolder(folder);
});

type Open = (person: { options: { baseURL: string; javaScriptEnabled?: boolean } }) => Promise<Page>;

/** Someone of Canada at their draft; answers where it is. */
async function openDraft(open: Open, scripts: boolean): Promise<{ page: Page; draft: string }> {
  const page = await open({ options: { baseURL: server.url, javaScriptEnabled: scripts } });
  await signIn(page, { mailbox: "focal.ca", language: "en", password });
  await page.goto("/en/respond");
  const review = page.locator("main section").filter({ hasText: "Demonstration review" });
  await review.getByRole("link", { name: "Canada’s report" }).click();
  return { page, draft: new URL(page.url()).pathname };
}

const saved = (page: Page) => expect(page.locator(".saving").last()).toContainText("Saved at");
const at = (draft: string, session: number, question: number) => `${draft}/sessions/${session}/questions/${question}`;

test("every kind is answered with the keyboard, and what is answered decides what is asked", async ({ open }) => {
  test.setTimeout(240_000);
  const { page, draft } = await openDraft(open, true);
  await expect(page.getByRole("heading", { name: "General questions" })).toBeVisible();
  await page.goto(at(draft, 0, 6));
  await expectNoViolations(page);
  await page.getByRole("radio", { name: "No answer" }).focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("radio", { name: "Yes" })).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.type("Since 2019.");
  await saved(page);
  await page.getByRole("button", { name: "Save and continue" }).focus();
  await page.keyboard.press("Enter");
  // The date is asked because of the yes.
  await expect(page).toHaveURL(new RegExp("/sessions/0/questions/7$"));
  await page.locator("#day").pressSequentially("05022019");
  await expect(page.locator("#day")).toHaveValue("2019-05-02");
  await saved(page);
  await page.getByRole("button", { name: "Save and continue" }).press("Enter");
  await expect(page).toHaveURL(new RegExp("/sessions/0/questions/8$"));
  await page.getByLabel("Your answer").pressSequentially("many");
  await expect(page.getByText("Enter a number, such as 1500 or 12.5").first()).toBeVisible();
  await page.getByLabel("Your answer").fill("150");
  await saved(page);
  await page.goto(at(draft, 1, 9));
  await page.getByRole("checkbox", { name: "A desk" }).press("Space");
  await page.getByRole("checkbox", { name: "A telephone line" }).press("Space");
  await saved(page);
  await page.reload();
  await expect(page.getByRole("checkbox", { name: "A desk" })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "None" })).not.toBeChecked();
  await page.goto(`${draft}/check`);
  // Answers are said in their own language, which here is that of the draft.
  await expect(page.getByText("150 bureaux")).toBeVisible();
  await expect(page.getByText("2 mai 2019")).toBeVisible();
});

test("the entries of a list are added, moved, removed and brought back", async ({ open }) => {
  test.setTimeout(240_000);
  const { page, draft } = await openDraft(open, true);
  await page.goto(at(draft, 1, 12));
  const titles = () => page.getByLabel("Title").evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  await page.getByLabel("Title").fill("First");
  await page.getByRole("button", { name: "Add an entry" }).press("Enter");
  await expect(page.getByLabel("Title").nth(1)).toBeFocused();
  await page.keyboard.type("Second");
  await page.getByRole("button", { name: "Move up (entry 2)" }).press("Enter");
  await expect.poll(titles).toEqual(["Second", "First"]);
  const of = (entry: number) => page.getByRole("group", { name: `Entry ${entry}`, exact: true });
  await of(1).getByLabel("Who carries it out").fill("A city");
  await of(1).getByRole("radio", { name: "Local" }).press("Space");
  await of(1).getByText("Guiding principles").click();
  await of(1).getByRole("checkbox", { name: "Human rights" }).press("Space");
  await of(1)
    .getByRole("checkbox", { name: /Repository of Practices/ })
    .press("Space");
  await saved(page);
  await expectNoViolations(page);
  await page.getByRole("button", { name: "Remove (entry 1)" }).press("Enter");
  await expect.poll(titles).toEqual(["First"]);
  await page.getByRole("button", { name: "Bring back the removed entry" }).press("Enter");
  await expect.poll(titles).toEqual(["Second", "First"]);
  await saved(page);
  await page.reload();
  await expect.poll(titles).toEqual(["Second", "First"]);
  await expect(of(1).getByLabel("Who carries it out")).toHaveValue("A city");
  await expect(of(1).getByRole("radio", { name: "Local" })).toBeChecked();
  await expect(of(1).getByRole("checkbox", { name: /Repository of Practices/ })).toBeChecked();
  await page.goto(`${draft}/check`);
  // Said in the language of the answer, which here is that of the draft.
  for (const said of [
    "Acteurs\u00a0: A city",
    "Niveau\u00a0: local",
    "Principes directeurs\u00a0: Droits",
    "Peut être transmis",
  ]) {
    await expect(page.getByText(said)).toBeVisible();
  }
});

test("figures are typed, pasted from a spreadsheet and read as a table", async ({ open }) => {
  test.setTimeout(240_000);
  const { page, draft } = await openDraft(open, true);
  await page.goto(at(draft, 0, 13));
  await page.getByLabel("What was measured").fill("Arrivals");
  await page.getByLabel("Year").fill("2023");
  await page.getByLabel("Value").fill("1 500");
  await page.getByLabel("Sex").selectOption("female");
  await page.getByText("Paste from a spreadsheet").click();
  await page.getByLabel("Rows of your table").fill("Permits\t2022\t12,5\tper cent\nPermits\t2023\t14\tper cent");
  await page.getByRole("button", { name: "Add these figures" }).click();
  await expect(page.getByText("2 figures added.")).toBeVisible();
  await expect(page.getByLabel("What was measured")).toHaveCount(3);
  await saved(page);
  await expectNoViolations(page);
  await page.reload();
  await expect(page.getByLabel("Value").nth(1)).toHaveValue("12.5");
  await page.goto(`${draft}/check`);
  await expect(page.getByRole("cell", { name: "Arrivals" })).toBeVisible();
  await expect(page.getByRole("cell", { name: "femmes" })).toBeVisible();
  await expectNoViolations(page);
});

test("every kind is answered without scripts", async ({ open }) => {
  test.setTimeout(240_000);
  const { page, draft } = await openDraft(open, false);
  const save = () => page.getByRole("button", { name: "Save", exact: true }).click();
  await page.goto(at(draft, 2, 12));
  await page.getByLabel("Title").first().fill("One");
  await page.getByLabel("Title").nth(1).fill("Two");
  await save();
  await expect(page.getByLabel("Title")).toHaveCount(3);
  await expectNoViolationsWithoutScript(page);
  await page.getByLabel("Place in the list").nth(1).fill("1");
  await save();
  await expect(page.getByLabel("Title").first()).toHaveValue("Two");
  await page.getByLabel("Remove this entry when I save").first().check();
  await save();
  await expect(page.getByLabel("Title").first()).toHaveValue("One");
  await page.goto(at(draft, 0, 8));
  await page.getByLabel("Your answer").fill("many");
  await save();
  await expect(page.getByLabel("Your answer")).toHaveValue("many");
  await expect(page.getByText("Enter a number, such as 1500 or 12.5").first()).toBeVisible();
  await page.getByLabel("Your answer").fill("151");
  await save();
  await page.goto(at(draft, 0, 13));
  await page.getByText("Paste from a spreadsheet").click();
  await page.getByLabel("Rows of your table").fill("Permits\t2022\tmany");
  await save();
  // The row after the last that was saved is an empty one.
  await expect(page.getByLabel("What was measured").nth(-2)).toHaveValue("Permits");
  await expect(page.getByLabel("Value").nth(-2)).toHaveValue("many");
  await expectNoViolationsWithoutScript(page);
  await page.goto(at(draft, 0, 6));
  await page.getByRole("radio", { name: "No", exact: true }).check();
  await page.getByRole("button", { name: "Save and continue" }).click();
  // The date is not asked after a no.
  await expect(page).toHaveURL(new RegExp("/sessions/0/questions/8$"));
  await page.goto(at(draft, 0, 7));
  await expect(page).toHaveURL(new RegExp("/sessions/0/questions/8$"));
});
