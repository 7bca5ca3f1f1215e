import type { Locator } from "@playwright/test";
import { sliceCodePoints } from "../../app/language/text/code-points";
import { demonstrationPassword, newDataFolder, removeDataFolder, startServer } from "../support/server.mjs";
import { passagesOf, putText, type PutText } from "./support/put-text";
import { expect, expectNoViolations, signIn, test } from "./support/test";

// On a server of its own, one of whose public answers has a text with all that a text can have. 😀 is two UTF-16 units.
const text = `We report 😀 on two measures [1]:

– a law on one-stop shops (https://example.org/law) that came into force in January after a long debate in both chambers
  – for towns
  – for villages
– a fund for those who work with newcomers

1. Next, the law is reviewed.
2. Then the fund is renewed.

The rest is in the annex.

[1] Decree 5 of 2022.`;

const folder = newDataFolder();
let server: Awaited<ReturnType<typeof startServer>>;
let put: PutText;

test.beforeAll(async () => {
  server = await startServer({ folder });
  put = putText(folder, text);
});
test.afterAll(async () => {
  await server.stop();
  removeDataFolder(folder);
});

/** Where a word of a text is on the page. */
async function placeOf(container: Locator, word: string, side: "left" | "right"): Promise<{ x: number; y: number }> {
  return container.evaluate(
    (element, { word: wanted, side: end }) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = walker.currentNode.nodeValue?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + wanted.length);
        const box = range.getBoundingClientRect();
        return { x: end === "left" ? box.left + 1 : box.right - 1, y: box.top + box.height / 2 };
      }
      throw new Error(`no ${wanted}`);
    },
    { word, side },
  );
}

test("a passage is selected over a list, from within an address, and is what the stored text has there", async ({
  open,
}) => {
  const page = await open({ options: { baseURL: server.url, viewport: { width: 1366, height: 900 } } });
  await signIn(page, { mailbox: "reviewer-1", language: "en", password: demonstrationPassword(folder) });
  await page.goto(`/en/coding/${put.review}/texts/${put.frozenAnswerId}`);
  const shown = page.locator(".coding-text");
  await expect(shown.locator("ul > li > ul > li")).toHaveText(["– for towns", "– for villages"]);
  await expect(shown.locator("ol > li")).toHaveCount(2);
  await expectNoViolations(page);
  await shown
    .locator("ul")
    .first()
    .evaluate((list) => list.scrollIntoView({ block: "center" }));
  const from = await placeOf(shown, "https", "left");
  const to = await placeOf(shown, "fund", "right");
  // The page listens once its scripts have come.
  await expect(async () => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.mouse.up();
    await expect(page.locator(".chosen-passage")).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.locator("input[name=codes][value=kind-promising-practice]").check();
  await page.getByRole("button", { name: /^Save/ }).click();
  await expect(page.getByText("The excerpt has been saved.")).toBeVisible();
  const [passage] = passagesOf(folder, put.frozenAnswerId);
  const quote = passage ? sliceCodePoints(text, passage) : "";
  expect(quote).toBe(text.slice(text.indexOf("https"), text.indexOf("fund") + 4));
  await expect(shown.locator("mark li, li mark")).not.toHaveCount(0);
  await expect(page.locator(".excerpt-entry li").first()).toContainText("– for towns");
  await expectNoViolations(page);
});

test("the public reads a text with its lists, links and notes, also by the keyboard alone", async ({ open }) => {
  const page = await open({ options: { baseURL: server.url, javaScriptEnabled: false } });
  await page.goto(`/en/reviews/${put.review}/submissions/${String(put.submission)}`);
  const note = page.locator("a[role=doc-noteref]");
  await note.focus();
  await page.keyboard.press("Enter");
  const target = page.locator("li:target");
  await expect(target).toHaveText("[1] Decree 5 of 2022.");
  await target.getByRole("link", { name: "[1]" }).click();
  await expect(page.locator("a:target")).toHaveText("[1]");
  const link = page.getByRole("link", { name: "https://example.org/law" });
  await expect(link).toHaveAttribute("rel", "nofollow noopener");
});
