import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { demonstrationPassword, newDataFolder, removeDataFolder, startServer } from "../support/server.mjs";
import { expect, expectNoViolations, signIn, test } from "./support/test";

// On a server of its own: its answers are changed by a file.
const folder = newDataFolder();
let server: Awaited<ReturnType<typeof startServer>>;

test.beforeAll(async () => {
  server = await startServer({ folder });
});
test.afterAll(async () => {
  await server.stop();
  removeDataFolder(folder);
});

/** The file as someone changed it: the last words of its two answers are others. */
function edit(file: Uint8Array): Buffer {
  const parts = unzipSync(file);
  const document = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const pieces = document.split("<w:sdtContent>");
  const answered = pieces
    .map((piece, at) => ({ piece, at }))
    .filter(({ piece }) => /^.*?\p{L}{4}.*?<\/w:sdtContent>/su.test(piece));
  for (const { piece, at } of answered.slice(0, 2)) {
    pieces[at] = piece.replace("</w:t>", " Ajouté hors ligne.</w:t>");
  }
  parts["word/document.xml"] = strToU8(pieces.join("<w:sdtContent>"));
  return Buffer.from(zipSync(parts));
}

for (const javaScriptEnabled of [true, false]) {
  test(`a questionnaire filled in offline is compared and accepted by question, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    open,
  }) => {
    const page = await open({ options: { baseURL: server.url, javaScriptEnabled } });
    await signIn(page, { mailbox: "focal.ca", language: "en", password: demonstrationPassword(folder) });
    await page.goto("/en/respond");
    await page
      .locator("main section", { hasText: "Demonstration review" })
      .getByRole("link", { name: "Canada’s report" })
      .click();
    await page.getByRole("link", { name: "Answer in Word" }).click();
    const href = await page.locator('a[href*="answers="]').first().getAttribute("href");
    const file = await page.request.get(href ?? "");
    expect(file.status()).toBe(200);
    const input = { name: "canada.docx", mimeType: "application/octet-stream", buffer: edit(await file.body()) };
    await page.locator('input[type="file"]').setInputFiles(input);
    await page.locator('button[value="preview"]').click();
    const boxes = page.locator('input[name="take"]');
    await expect(boxes).toHaveCount(2);
    if (javaScriptEnabled) await expectNoViolations(page);
    await boxes.first().check();
    await page.locator('button[value="take"]').click();
    await expect(page).toHaveURL(/saved=1$/);
    await page.locator('input[type="file"]').setInputFiles(input);
    await page.locator('button[value="preview"]').click();
    await expect(boxes).toHaveCount(1);
    await boxes.first().check();
    await page.locator('button[value="take"]').click();
    await expect(page).toHaveURL(/saved=1$/);
  });
}
