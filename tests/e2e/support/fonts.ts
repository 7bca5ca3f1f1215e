import type { Page } from "@playwright/test";

/** Bytes of the font files that the current page has fetched, from the network or a cache. */
export function fontBytes(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const fetched = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    return fetched
      .filter(({ name }) => name.endsWith(".woff2"))
      .reduce((total, { encodedBodySize }) => total + encodedBodySize, 0);
  });
}

/** The styles and weights of the texts of the page for which no font is cut. */
export function uncutStyles(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut = ["normal 400", "normal 600", "italic 400"];
    const texts = [...document.body.querySelectorAll("*")].filter((element) =>
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ""),
    );
    const styles = texts.map((element) => {
      const { fontStyle, fontWeight } = getComputedStyle(element);
      return `${fontStyle} ${fontWeight}`;
    });
    return [...new Set(styles)].filter((style) => !cut.includes(style));
  });
}
