import type { Page } from "@playwright/test";
import { expected, programs } from "../given/clipboard";
import { copiedTexts } from "../given/copied-texts";
import { expect, expectNoViolations, test } from "./support/test";

const text = (page: Page) => page.locator("#text");

/** Opens a question of the one draft of a person, and waits until the scripts of the page are at work. */
async function openQuestion(page: Page, question: string, language = "en"): Promise<void> {
  await page.goto(`/${language}/respond`);
  const review = page.locator("main section").filter({ hasText: /Demonstration review|démonstration/ });
  await review
    .getByRole("link", { name: /report$|^Rapport/ })
    .first()
    .click();
  const href = await page.locator(`main a[href$='${question}']`).last().getAttribute("href");
  await page.goto(href ?? "");
  await expect(page.locator("form.answer-form:not([data-copy])")).toBeVisible();
}

/** Pastes what another program has put on the clipboard into the answer. */
async function paste(page: Page, { html, plain }: { html: string; plain: string }): Promise<void> {
  await text(page).focus();
  await text(page).evaluate(
    (field, copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", copied.html);
      clipboardData.setData("text/plain", copied.plain);
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    { html, plain },
  );
}

const item = (mark: string, words: string, level = 1) => `<p class=MsoListParagraphCxSpMiddle
style='text-indent:-18.0pt;mso-list:l0 level${String(level)} lfo1'><![if !supportLists]><span lang=EN-GB
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span
lang=EN-GB>${words}<o:p></o:p></span></p>`;

/** As Word puts it on the clipboard: its own styles, marks of lists in conditional comments, lines broken anywhere. */
const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta charset=utf-8><style><!-- p.MsoNormal {margin:0cm;} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=EN-GB><!--StartFragment-->
<p class=MsoNormal><b>We have adopted
a plan</b> (see <a href="https://www.example.org/plan">the plan</a>).<o:p></o:p></p>
${item("·", "one-stop shops")}
${item("·", "training of border guards")}
${item("o", "in two languages", 2)}
<p class=MsoNormal>Next steps:<o:p></o:p></p>
${item("1.", "a law")}
${item("2.", "a fund")}
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Year<o:p></o:p></p></td><td><p
class=MsoNormal>Cases<o:p></o:p></p></td></tr><tr><td><p class=MsoNormal>2022</p></td><td><p
class=MsoNormal>114</p></td></tr></table>
<p class=MsoNormal>End.<o:p></o:p></p>
<!--EndFragment--></body></html>`;

const lines = `We have adopted a plan (see the plan (https://www.example.org/plan)).

– one-stop shops
– training of border guards
  – in two languages

Next steps:

1. a law
2. a fund

Year | Cases
2022 | 114

End.`;

const web = `<meta charset='utf-8'><p>Two measures:</p><ol start="3"><li>a law</li><li>a fund<ul><li>for towns</li></ul></li></ol><p>End.</p>`;

test("what is pasted from Word or a page keeps its lists, its tables and its links, and can be undone", async ({
  open,
}) => {
  const page = await open({ mailbox: "focal.ca" });
  await openQuestion(page, "/sessions/4/questions/5");
  await text(page).fill("");
  await paste(page, { html: word, plain: "· one-stop shops" });
  await expect(text(page)).toHaveValue(lines);
  await expect(
    page.getByText("Pasted. Left out: the grid of 1 table (its rows became lines) and bold. Check the result"),
  ).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press("Control+z");
  await expect(text(page)).toHaveValue("");
  await paste(page, { html: web, plain: "" });
  await expect(text(page)).toHaveValue("Two measures:\n\n3. a law\n4. a fund\n  – for towns\n\nEnd.");
});

test("a line without lists, tables and links is pasted by the browser itself; what it loses is said", async ({
  open,
}) => {
  const page = await open({ mailbox: "focal.ca", language: "fr" });
  await openQuestion(page, "/sessions/4/questions/5", "fr");
  await text(page).fill("");
  const said = page.locator(".answer-form [role=status]", { hasText: "Collé" });
  await paste(page, { html: "<p>Un mot</p>", plain: "Un mot" });
  await expect(said).toHaveCount(0);
  await paste(page, { html: "<p>Un <b>mot</b></p>", plain: "Un mot" });
  await expect(text(page)).toHaveValue("");
  await expect(said).toContainText("N’ont pas été repris : le gras.", { ignoreCase: false });
  await expectNoViolations(page);
});

test("12 files of the programs of the field keep their structure in the browser", async ({ open }) => {
  const page = await open({ mailbox: "focal.ca" });
  await openQuestion(page, "/sessions/4/questions/5");
  for (const [at, program] of programs.entries()) {
    const copied = copiedTexts[at % copiedTexts.length];
    if (!copied) continue;
    await text(page).fill("");
    await paste(page, { html: program.copy(copied), plain: copied.opening });
    await expect(text(page), program.name).toHaveValue(expected(copied, program));
  }
  await text(page).fill("");
});

test("footnotes go to the end of the text, after those that are there, and one undo takes all of it back", async ({
  open,
}) => {
  const page = await open({ mailbox: "focal.ca" });
  await openQuestion(page, "/sessions/4/questions/5");
  const before = "A law[1] and .\n\nThe end.\n\n[1] Decree 1.";
  await text(page).fill(before);
  await text(page).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(13, 13));
  const html = `<p>a <i>plan</i><a href="#_ftn1" name="_ftnref1">[1]</a></p><div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Plan of 2022.</p></div>`;
  await paste(page, { html, plain: "a plan" });
  await expect(text(page)).toHaveValue("A law[1] and a plan[2].\n\nThe end.\n\n[1] Decree 1.\n[2] Plan of 2022.");
  await expect(page.getByText("Left out: italics.")).toBeVisible();
  await expect(page.locator(".saving").last()).toContainText("Saved at");
  await page.keyboard.press("Control+z");
  await expect(text(page)).toHaveValue(before);
  await text(page).fill("");
});

test("look-alike letters are replaced by one button, and come back by another", async ({ open }) => {
  const page = await open({ mailbox: "focal.ca" });
  await openQuestion(page, "/sessions/4/questions/5");
  const typed = "Мигр\u0061ция в регионе";
  await text(page).fill(typed);
  await expect(page.getByText("1 word mixes Latin and Cyrillic letters that look alike: Мигр\u0061ция")).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole("button", { name: "Replace them" }).click();
  await expect(text(page)).toHaveValue("Миграция в регионе");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(text(page)).toHaveValue(typed);
  await page.getByRole("button", { name: "Replace them" }).click();
  await page.keyboard.press("Control+z");
  await expect(text(page)).toHaveValue(typed);
  await text(page).fill("");
});
