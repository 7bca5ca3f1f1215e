import type { Page } from "@playwright/test";
import { narrative } from "./support/on-page";
import { expect, expectNoViolations, test } from "./support/test";

const dark = { colorScheme: "dark", viewport: { width: 1280, height: 900 } } as const;

/** The ground of a page is darker than its text. */
async function expectDark(page: Page): Promise<void> {
  const lightness = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color].map((value) => {
      const canvas = new OffscreenCanvas(1, 1).getContext("2d");
      if (!canvas) throw new Error("The browser paints nothing");
      canvas.fillStyle = value;
      canvas.fillRect(0, 0, 1, 1);
      return canvas
        .getImageData(0, 0, 1, 1)
        .data.slice(0, 3)
        .reduce((sum, part) => sum + part, 0);
    });
  });
  expect(lightness[0]).toBeLessThan(150);
  expect(lightness[1]).toBeGreaterThan(500);
}

async function look(page: Page): Promise<void> {
  await expectDark(page);
  await expectNoViolations(page);
}

async function follow(page: Page, { path, selector }: { path: string; selector: string }): Promise<void> {
  await page.goto(path);
  await page.locator(selector).first().click();
}

test("published pages are dark for those who ask for it", async ({ open }) => {
  const page = await open({ options: dark });
  await follow(page, { path: "/en/reviews/ece-2024/report", selector: ".tally a" });
  await expect(page.locator("#evidence")).toBeVisible();
  await look(page);
  for (const path of ["/en/reviews/ece-2024/coverage", "/en/reviews/ece-2024/submissions/3"]) {
    await page.goto(path);
    await look(page);
  }
});

type Work = { name: string; mailbox: string; path: string; selector: string; act?: (page: Page) => Promise<void> };

const work: Work[] = [
  {
    name: "answering",
    mailbox: "focal.tj",
    path: "/en/respond",
    selector: "main li a[href*='/respond/']",
    act: async (page) => {
      await page.locator("main a[href$='/sessions/4/questions/3']").last().click();
      await expect(page.getByLabel("Your answer")).toBeVisible();
    },
  },
  {
    name: "screening",
    mailbox: "secretariat",
    path: "/en/screening/ece-demo?class=stakeholder",
    selector: "tr a[href*='/versions/']",
  },
  {
    name: "coding",
    mailbox: "reviewer-2",
    path: "/en/coding/ece-2024/excerpts",
    selector: "main a[href*='/coding/ece-2024/texts/']",
    act: (page) => page.getByRole("button", { name: "Select with the keyboard" }).press("ArrowDown"),
  },
  {
    name: "drafting",
    mailbox: "editor",
    path: "/en/drafting/ece-2024",
    selector: narrative,
  },
];

for (const { name, mailbox, path, selector, act } of work) {
  test(`${name} is dark for those who ask for it`, async ({ open }) => {
    const page = await open({ mailbox, options: dark });
    await follow(page, { path, selector });
    await act?.(page);
    await look(page);
  });
}
