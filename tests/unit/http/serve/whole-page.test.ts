import { createElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { expect, test } from "vitest";
import { wholePage } from "~/http/serve/whole-page.server";

/** Texts of many lengths, so that some character falls on the end of a chunk. */
const paragraphs = Array.from({ length: 300 }, (_, index) => "э".repeat(index % 37) + "x".repeat(index % 3));

async function render(): Promise<string> {
  const element = createElement("main", null, ...paragraphs.map((text, key) => createElement("p", { key }, text)));
  const page = await new Promise<Uint8Array>((resolve) => {
    const { pipe } = renderToPipeableStream(element, { onAllReady: () => pipe(wholePage(resolve)) });
  });
  return new TextDecoder().decode(page);
}

test("a page in Cyrillic holds its characters whole, whatever the chunks", async () => {
  const html = await render();
  expect(html).not.toContain("\u0000");
  expect(html).not.toContain("\uFFFD");
  expect(html.match(/э/g)).toHaveLength(paragraphs.join("").replaceAll("x", "").length);
});
