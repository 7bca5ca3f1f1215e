import type { Page } from "@playwright/test";
import { enter, tabThrough, tabTo } from "./support/keyboard";
import { linkOn, narrative } from "./support/on-page";
import { expect, test, type Language } from "./support/test";

const viewport = { width: 320, height: 640 };
const paragraph = { path: "/drafting/ece-2024", selector: narrative };

test.describe.configure({ mode: "parallel", timeout: 180_000 });

/**
 * The places where a page of its own kind could cover what has the focus: rows that scroll, bars and names that stay.
 * Words are longest in French and Russian.
 */
const journeys: { mailbox?: string; language: Language; paths: (page: Page) => Promise<string[]> }[] = [
  {
    language: "fr",
    paths: () =>
      Promise.resolve([
        "",
        "/reviews/ece-demo/submissions",
        "/reviews/ece-demo/take-part",
        "/reviews/ece-2024/coverage",
      ]),
  },
  {
    mailbox: "focal.tj",
    language: "ru",
    paths: async (page) => {
      const own = await linkOn(page, { path: "/respond", selector: "main li a[href*='/respond/']" });
      return [own, `${own}/sessions/1/questions/1`, `${own}/team`];
    },
  },
  {
    mailbox: "secretariat",
    language: "fr",
    paths: () =>
      Promise.resolve([
        "/secretariat/ece-demo/audit",
        "/secretariat/ece-demo/participants/pt",
        "/secretariat/ece-demo/setup/sessions/1",
        "/secretariat/ece-demo/meeting/session-2",
      ]),
  },
  {
    mailbox: "reviewer-1",
    language: "ru",
    paths: () => Promise.resolve(["/coding/ece-2024/evidence", "/coding/ece-demo"]),
  },
  { mailbox: "editor", language: "ru", paths: async (page) => [await linkOn(page, paragraph)] },
  { mailbox: "translator", language: "ru", paths: () => Promise.resolve(["/drafting/ece-demo/versions"]) },
  { mailbox: "co-chair", language: "fr", paths: () => Promise.resolve(["/coding/ece-demo/excerpts"]) },
];

for (const { mailbox, language, paths } of journeys) {
  test(`on a phone, ${mailbox ?? "a citizen"} sees what has the focus on every step by Tab, in ${language}`, async ({
    open,
  }) => {
    const page = await open({ ...(mailbox ? { mailbox } : {}) });
    await page.setViewportSize(viewport);
    for (const path of await paths(page)) {
      await page.goto(`/${language}${path}`);
      await tabThrough(page);
    }
  });
}

test("on a phone the list comes first, and its filters open by keyboard, without scripts", async ({ open }) => {
  const page = await open({ options: { viewport, javaScriptEnabled: false } });
  await page.goto("/en/reviews/ece-demo/submissions");
  const fold = page.locator("summary", { hasText: "Filters" });
  const language = page.getByLabel("Language of the text");
  await expect(language).toBeHidden();
  await expect(page.getByRole("rowheader").first()).toBeInViewport();
  await enter(page, fold);
  await tabTo(page, language);
  await language.selectOption("ru");
  await enter(page, page.getByRole("button", { name: "Show", exact: true }));
  await expect(page).toHaveURL(/language=ru/);
  await expect(fold).toHaveText("Filters (1)");
  await expect(page.getByText("2 published submissions")).toBeInViewport();
  await enter(page, page.getByRole("link", { name: "Show all" }));
  await expect(fold).toHaveText("Filters");
});

test("on a wide screen the filters are always open", async ({ open }) => {
  const page = await open({ options: { viewport: { width: 1280, height: 800 }, javaScriptEnabled: false } });
  await page.goto("/en/reviews/ece-demo/submissions?language=ru");
  await expect(page.getByLabel("Language of the text")).toBeVisible();
  await expect(page.locator("summary", { hasText: "Filters" })).toBeHidden();
});

test("on a phone the current page is in sight in each row of the head", async ({ open }) => {
  const page = await open({ mailbox: "secretariat" });
  await page.setViewportSize(viewport);
  for (const path of ["/secretariat/ece-demo/audit", "/coding/ece-demo/evidence", "/reviews/ece-2024/report"]) {
    await page.goto(`/fr${path}`);
    for (const current of await page.locator(":is(.areas, .area-pages) [aria-current]:visible").all()) {
      await expect(current).toBeInViewport({ ratio: 0.9 });
    }
  }
});

/** The words of the names in the first column that are set on two lines. */
function brokenWords(page: Page): Promise<string[]> {
  return page.locator("tbody th[scope=row]").evaluateAll((heads) =>
    heads.flatMap((head) => {
      const texts = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      while (texts.nextNode()) {
        const node = texts.currentNode as Text;
        for (const { 0: word, index } of node.data.matchAll(/\p{L}+/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.push(word);
        }
      }
      return broken;
    }),
  );
}

test("on a phone the names in a table break between words, and a page is no wider than the screen", async ({
  open,
}) => {
  const page = await open({ mailbox: "secretariat" });
  await page.setViewportSize(viewport);
  for (const path of ["/coding/ece-demo", "/screening/ece-demo", "/secretariat/ece-demo/participants"]) {
    await page.goto(`/fr${path}`);
    expect(await brokenWords(page), path).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(viewport.width);
  }
});
