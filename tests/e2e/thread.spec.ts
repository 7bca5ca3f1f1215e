import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { expect, expectNoViolations, test } from "./support/test";

const sentence = "В 2025 году Кыргызская Республика открыла в Бишкеке единое окно для трудящихся-мигрантов.";
const answer = `${sentence} За первый год туда обратились 41 200 человек, из них треть – женщины.`;
const paragraph = {
  en: "One State described a single window at which migrant workers obtain advice and documents.",
  fr: "Un État a décrit un guichet unique où les travailleurs migrants obtiennent conseils et documents.",
  ru: "Одно государство рассказало о едином окне, где трудящиеся-мигранты получают консультации и документы.",
};

type Receipt = { number: string; sha256: string };

/** Every page of the journey is looked at by axe when it has come up. */
async function see(page: Page, shown: Locator): Promise<void> {
  await expect(shown).toBeVisible();
  await expectNoViolations(page);
}

/** Selects the words of a text with the mouse, from the first letter to the last. */
async function dragOver(page: Page, { text, words }: { text: Locator; words: string }): Promise<void> {
  await text.scrollIntoViewIfNeeded();
  const ends = await text.evaluate((element, looked) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(looked) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + looked.length);
      const lines = [...range.getClientRects()];
      return { first: lines[0]?.toJSON() as DOMRect, last: lines.at(-1)?.toJSON() as DOMRect };
    }
    return null;
  }, words);
  if (!ends) throw new Error(`The page does not show: ${words}`);
  const { first, last } = ends;
  await page.mouse.move(first.left + 1, first.top + first.height / 2);
  await page.mouse.down();
  await page.mouse.move(last.right - 1, last.top + last.height / 2, { steps: 8 });
  await page.mouse.up();
}

/** The hour on the clock of the person who answers; the browser is in another zone. */
const hourInBishkek = () =>
  new Intl.DateTimeFormat("en-GB", { hour: "2-digit", hourCycle: "h23", timeZone: "Asia/Bishkek" }).format(new Date());

async function answerAndSubmit(page: Page): Promise<Receipt> {
  await see(page, page.getByRole("heading", { name: "Мои материалы", level: 1 }));
  await page.getByRole("button", { name: "Начать подготовку доклада" }).click();
  await see(page, page.getByRole("heading", { name: "Доклад Кыргызстана", level: 1 }));

  const session = page.locator("main section").filter({ has: page.getByRole("heading", { name: /^Заседание 2\./ }) });
  await session.getByRole("link", { name: /^3\./ }).click();
  await see(page, page.getByText("Пока не сохранено"));
  await expect(page.getByLabel("Язык этого ответа")).toHaveValue("ru");
  await page.getByLabel("Ваш ответ").fill(answer);
  const begun = hourInBishkek();
  await see(page, page.getByText(/Сохранено в \d\d:\d\d/));
  const saved = await page.getByText(/Сохранено в \d\d:\d\d/).innerText();
  expect([begun, hourInBishkek()]).toContain(/\d\d(?=:)/.exec(saved)?.[0]);
  await expect(page.locator("#text-words")).toHaveText("24 слова");
  await page.getByRole("group", { name: "Цели, названные в этом ответе" }).getByRole("checkbox").first().check();
  await page.getByLabel("Ответ готов").check();
  await page.getByRole("button", { name: "Сохранить и продолжить" }).click();
  await expect(page).toHaveURL(/sessions\/2\/questions\/4$/);

  await page.locator(".areas").getByRole("link", { name: "Проверить и отправить" }).click();
  await see(page, page.getByRole("heading", { name: "Проверьте свои ответы" }));
  await expect(page.locator("[lang=ru]").getByText(answer)).toBeVisible();
  await see(page, page.getByRole("heading", { name: "Отправка доклада Кыргызстана" }));
  await page.getByRole("button", { name: "Отправить доклад" }).click();
  await see(page, page.getByRole("heading", { name: "Доклад Кыргызстана получен" }));
  const value = (label: string) => page.locator(".fact").filter({ hasText: label }).locator("dd");
  return {
    number: await value("Номер подтверждения").innerText(),
    sha256: await value("SHA-256 текста").innerText(),
  };
}

async function checkReceipt(page: Page, receipt: Receipt): Promise<void> {
  await page.goto("/ru");
  await see(page, page.getByRole("heading", { level: 1 }));
  await page.getByRole("contentinfo").getByRole("link", { name: "Проверить подтверждение получения" }).click();
  await page.getByLabel("Номер подтверждения").fill(receipt.number.toLowerCase());
  await page.getByRole("button", { name: "Проверить" }).click();
  await see(page, page.getByText("Это подтверждение выдано данным порталом."));
  await expect(page.getByText(receipt.sha256)).toBeVisible();
  await expect(page.getByText("Текст этой версии не опубликован.")).toBeVisible();
}

async function screenAndPublish(page: Page, receipt: Receipt): Promise<void> {
  await page.goto("/en/secretariat/ece-demo");
  await see(page, page.getByRole("heading", { level: 1 }));
  await page.goto("/en/screening/ece-demo");
  await see(page, page.getByRole("table"));
  await page.getByRole("row").filter({ hasText: "Kyrgyzstan" }).getByRole("link").click();
  await see(page, page.getByRole("heading", { name: "Kyrgyzstan" }));
  await expect(page.getByText(`Receipt ${receipt.number}`)).toBeVisible();
  await expect(page.locator("[lang=ru]").getByText(answer)).toBeVisible();
  await page.getByRole("link", { name: /^Accept and publish/ }).click();
  await see(page, page.getByRole("heading", { name: "Publish version 1?" }));
  await page.getByRole("button", { name: "Accept and publish version 1" }).click();
  await see(page, page.getByText("Accepted by Helena"));
}

async function markPassage(page: Page): Promise<void> {
  await page.goto("/en/coding/ece-demo?session=2&language=ru");
  await see(page, page.getByRole("table"));
  await page
    .getByRole("row")
    .filter({ hasText: "Kyrgyzstan" })
    .getByRole("link", { name: /^Session 2/ })
    .click();
  await see(page, page.getByRole("button", { name: "Select with the keyboard" }));
  await dragOver(page, { text: page.locator(".coding-text"), words: sentence });
  const panel = page.getByRole("complementary", { name: "Coding" });
  await expect(panel.locator("blockquote[lang=ru]")).toHaveText(sentence);
  await panel.getByLabel("Search codes").fill("decent work");
  await panel.getByLabel("Search codes").press("Enter");
  await expect(panel.getByRole("list", { name: "Selected codes" }).getByRole("listitem")).toHaveCount(1);
  await panel.getByLabel("Note").fill("Figures for the first year.");
  await panel.getByRole("button", { name: "Save excerpt" }).click();
  await see(page, page.getByText("The excerpt has been saved."));
  await expect(page.locator("mark:has([data-start='0'])")).toHaveText(sentence);
}

async function writeParagraph(page: Page): Promise<void> {
  await page.goto("/en/drafting/ece-demo");
  await see(page, page.getByRole("heading", { name: "Draft report", level: 1 }));
  await page
    .locator("form", { has: page.locator("input[name=section][value=session-2]:not([name=paragraph])") })
    .getByRole("button", { name: "Add paragraph to this section" })
    .click();
  await see(page, page.getByText("No passages are cited yet."));
  await page.getByLabel("Text in English").fill(paragraph.en);
  await page.getByLabel("Text in French").fill(paragraph.fr);
  await page.getByLabel("Text in Russian").fill(paragraph.ru);
  await page.getByLabel("Text contains").fill("единое окно для трудящихся");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await see(page, page.getByText("1 passage", { exact: true }));
  await page.getByRole("button", { name: "Cite the passage of Kyrgyzstan", exact: true }).click();
  await see(page, page.getByRole("heading", { name: "1 cited passage" }));
  const sources = page.locator("#sources");
  await expect(sources.locator(".tally")).toHaveText("1 State");
  await expect(sources.locator(".mark-state")).toHaveCount(1);
  await expect(sources).toContainText("The scale proposes “one State”");
  await expect(page.getByLabel("Text in French")).toHaveValue(paragraph.fr);
}

async function freeze(page: Page): Promise<void> {
  await page.goto("/en/drafting/ece-demo/versions");
  await see(page, page.getByRole("heading", { name: "Freeze a version" }));
  await page.getByLabel("Stage").selectOption("circulated-for-comments");
  await page.getByRole("button", { name: "Continue" }).click();
  await see(page, page.getByRole("heading", { name: "Freeze as “Draft for comments”?" }));
  await page.getByRole("button", { name: "Freeze version" }).click();
  await see(page, page.getByText(/Version \d+ has been frozen\./));
}

async function publishReport(page: Page): Promise<void> {
  await page.goto("/en/drafting/ece-demo/versions");
  await page
    .getByRole("row", { name: /Draft for comments/ })
    .getByRole("link")
    .click();
  await see(page, page.getByRole("link", { name: /^Publish this version/ }));
  await page.getByRole("link", { name: /^Publish this version/ }).click();
  await see(page, page.getByRole("heading", { name: /^Publish version \d+ of the report\?$/ }));
  await page.getByRole("button", { name: /^Publish version/ }).click();
  await see(page, page.getByText(/Public since/));
}

async function readInFrench(page: Page): Promise<void> {
  await page.goto("/fr/reviews/ece-demo/report");
  await see(page, page.getByText(paragraph.fr));
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Word" }).click();
  const file = await (await downloading).path();
  const parts = unzipSync(readFileSync(file));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  expect(part("word/styles.xml")).toContain('w:val="fr-');
  expect(part("word/document.xml")).toContain('w:val="fr-');
  const { value, messages } = await mammoth.extractRawText({ path: file });
  expect(value).toContain(paragraph.fr);
  expect(messages.filter(({ type }) => type === "error")).toEqual([]);
}

async function followToTheWords(page: Page): Promise<void> {
  const shown = page.locator(".paragraph").filter({ hasText: paragraph.fr });
  await shown.getByRole("link", { name: "1 État" }).click();
  const evidence = page.locator("#evidence");
  await see(page, evidence.getByRole("heading", { name: /^Sources du paragraphe \d+$/ }));
  await expect(evidence.getByRole("heading", { name: "Kirghizistan" })).toBeVisible();
  await expect(evidence.locator("blockquote[lang=ru]")).toHaveText(sentence);
  await evidence.getByRole("link", { name: "Lire en contexte" }).click();
  await expect(page).toHaveURL(/\/fr\/reviews\/ece-demo\/submissions\/\d+\?passage=[-0-9a-f]+#e-/);
  const mark = page.locator("[lang=ru] mark:target");
  await see(page, mark);
  await expect(mark).toHaveText(sentence);
  await expect(mark).toBeInViewport();
  await page.locator("sup").getByRole("link").first().click();
  await expect(page.locator(".paragraph-open")).toContainText(paragraph.fr);
}

test("from an answer in Russian to the French sentence that reports it, and back to the Russian words", async ({
  open,
}) => {
  test.setTimeout(300_000);
  const government = await open({ mailbox: "focal.kg", language: "ru" });
  const anybody = await open();
  const secretariat = await open({ mailbox: "secretariat" });

  const receipt = await test.step("the government answers and submits", () => answerAndSubmit(government));
  await test.step("anybody checks the receipt", () => checkReceipt(anybody, receipt));
  await test.step("the secretariat accepts and publishes", () => screenAndPublish(secretariat, receipt));
  await test.step("the government sees it", async () => {
    await government.goto("/ru/respond");
    const review = government.locator("main section").filter({ hasText: "Демонстрационный обзор" });
    await see(government, review.getByText("Опубликовано", { exact: true }));
  });
  await test.step("a reviewer marks a passage", async () => markPassage(await open({ mailbox: "reviewer-1" })));
  await test.step("an editor writes on it and freezes a version", async () => {
    const editor = await open({ mailbox: "editor" });
    await writeParagraph(editor);
    await freeze(editor);
  });
  await test.step("the secretariat publishes the report", () => publishReport(secretariat));
  await test.step("anybody reads it in French and downloads it", () => readInFrench(anybody));
  await test.step("and follows the sentence to its words", () => followToTheWords(anybody));
});
