import { setTimeout as pass } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";

const names = "Türkiye, Côte d’Ivoire, Łódź, Diyarbakır, Azərbaycan, Ștefan Ñuñez, Қазақстан, Україна, до́ма № 5, « 7 »";
const faces = ["400 20px var(--sans)", "600 20px var(--sans)", "400 20px var(--serif)", "600 20px var(--serif)"];
const italic = "italic 400 20px var(--serif)";

/** Puts a line alone into the page; gives its width in pixels. */
function setLine(page: Page, line: { text: string; font: string; kerning?: string }): Promise<number> {
  return page.evaluate(async ({ text, font, kerning = "auto" }) => {
    const span = document.createElement("span");
    span.id = "line";
    span.textContent = text;
    span.style.font = font;
    span.style.fontKerning = kerning;
    span.style.fontVariantNumeric = "tabular-nums";
    span.style.width = "max-content";
    document.body.replaceChildren(span);
    span.getBoundingClientRect();
    await document.fonts.ready;
    return span.getBoundingClientRect().width;
  }, line);
}

/** The fonts of the system in which parts of the line are set. */
async function foreignFonts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector: "#line" });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  await session.detach();
  return fonts.filter((font) => !font.isCustomFont).map((font) => `${font.familyName}: ${font.glyphCount}`);
}

test("names in the letters of Europe and Central Asia are set in the typefaces of the page", async ({ page }) => {
  await page.goto("/en");
  for (const font of [...faces, italic]) {
    await setLine(page, { text: names, font });
    await expect.poll(() => foreignFonts(page), { message: font }).toEqual([]);
  }
});

test("figures of tables are of one width, and pairs of letters are kerned", async ({ page }) => {
  await page.goto("/ru");
  for (const font of faces) {
    expect(await setLine(page, { text: "1111", font })).toBe(await setLine(page, { text: "8888", font }));
    for (const text of ["AVAVAV", "ГАГАГА"]) {
      const kerned = await setLine(page, { text, font });
      expect(kerned, `${text} ${font}`).toBeLessThan(await setLine(page, { text, font, kerning: "none" }));
    }
  }
});

/** How much of what one sees moved on the page since it was opened: the measure of browsers, up to 0.1 is good. */
function movedOn(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entries = list.getEntries() as (PerformanceEntry & { value: number })[];
          resolve(entries.reduce((total, { value }) => total + value, 0));
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(0), 300);
      }),
  );
}

test("on a slow line nothing moves when the fonts arrive, on a phone and on a wide screen", async ({ open }) => {
  const page = await open();
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ["/en", "/ru", "/fr/reviews/ece-2024/report", "/ru/reviews/ece-2024/report"]) {
      let late = 400;
      await page.route("**/*.woff2", async (route) => {
        // One after another, as on a slow line: first the letters, then the figures and marks, or the other way round.
        await pass((late += 100));
        await route.continue();
      });
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      expect(await movedOn(page), `${path} at ${width}`).toBeLessThan(0.08);
      await page.unroute("**/*.woff2");
    }
  }
});
