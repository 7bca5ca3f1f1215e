import type { Page } from "@playwright/test";
import { demonstrationPassword, newDataFolder, removeDataFolder, startServer } from "../support/server.mjs";
import { expect, signIn, test } from "./support/test";

// On a server of its own: what two code here, others would find coded.
const folder = newDataFolder();
let server: Awaited<ReturnType<typeof startServer>>;

test.beforeAll(async () => {
  server = await startServer({ folder });
});
test.afterAll(async () => {
  await server.stop();
  removeDataFolder(folder);
});

const work = "/en/coding/ece-demo/work";

/** The text that one was given: a whole sentence, and an objective of the codebook. */
async function codeFirstSentence(page: Page, objective: string): Promise<void> {
  await page.goto(work);
  await page.getByRole("link", { name: "Go to the next text" }).click();
  await expect(page.getByText("Another reviewer codes it too.")).toBeVisible();
  await page.getByText("Or choose whole sentences").click();
  await page.getByLabel("From the start of").selectOption({ index: 1 });
  await page.getByLabel("To the end of").selectOption({ index: 1 });
  await page.locator("input[name=codes][value=kind-promising-practice]").check();
  await page.locator(`input[name=codes][value=objective-${objective}]`).check();
  await page.getByRole("button", { name: /^Save excerpt/ }).click();
  await expect(page.getByText("The excerpt has been saved.")).toBeVisible();
  await expect(page.locator(".excerpt-entry")).toHaveCount(1);
}

const finish = (page: Page) => page.getByRole("button", { name: "Finish this text" }).click();

test("two code a text without seeing each other's marks, and a third settles where they differ", async ({ open }) => {
  test.setTimeout(240_000);
  const password = demonstrationPassword(folder);
  const person = async (mailbox: string) => {
    // Forms and links alone: the coding of a passage needs no script.
    const page = await open({ options: { baseURL: server.url, javaScriptEnabled: false } });
    await signIn(page, { mailbox, language: "en", password });
    return page;
  };
  const lead = await person("secretariat");

  await test.step("the secretariat unassigns a text and gives it to two, blind", async () => {
    await lead.goto(work);
    await lead
      .getByRole("button", { name: /^Unassign the texts that/ })
      .first()
      .click();
    await expect(lead.getByText("1 text was unassigned. It can be given again.")).toBeVisible();
    await lead.getByRole("link", { name: "Give texts to reviewers" }).click();
    await lead.getByLabel("Submissions coded by two").selectOption("All");
    await lead.getByRole("button", { name: "Show what would be given" }).click();
    await expect(lead.getByRole("cell", { name: "With another reviewer, blind" })).toHaveCount(2);
    await lead.getByRole("button", { name: "Give these texts" }).click();
    await expect(lead.getByText("1 text was given.")).toBeVisible();
  });

  const [one, other] = [await person("reviewer-1"), await person("reviewer-2")];
  await test.step("each codes it, and sees the own marks alone", async () => {
    await codeFirstSentence(one, "8");
    await codeFirstSentence(other, "23");
    await finish(one);
    await expect(one.getByRole("button", { name: "Open it again" })).toBeVisible();
    await expect(one.locator(".excerpt-entry")).toHaveCount(1);
  });

  await test.step("once both have finished they see what the other marked", async () => {
    await finish(other);
    await expect(other.getByText("Both have finished")).toBeVisible();
    await expect(other.locator(".excerpt-entry")).toHaveCount(2);
    await one.reload();
    await expect(one.locator(".excerpt-entry")).toHaveCount(2);
  });

  await test.step("a third settles one place with a reason", async () => {
    await lead.goto("/en/coding/ece-demo/agreement");
    const row = lead.getByRole("row").filter({ hasText: "Germany Session 3, question 2" });
    await expect(row.getByRole("cell").last()).toHaveText("2");
    await row.getByRole("link").click();
    const place = lead.getByRole("listitem").filter({ hasText: "Objective 8." }).first();
    await place.getByText("Settle this place").click();
    await place.getByLabel("Yes, it applies").check();
    await place.getByLabel("Reason").fill("The sentence names missing migrants.");
    await place.getByRole("button", { name: "Record the decision" }).click();
    await expect(lead.getByText("The sentence names missing migrants.")).toBeVisible();
    await lead.goto("/en/coding/ece-demo/agreement");
    await expect(row.getByRole("cell").last()).toHaveText("1");
  });
});
