import type { HtmlNode } from "./html-node";

/** Styles under another name: they are read, never applied, which the policy of the page would refuse. */
function withoutStyles(html: string): string {
  return html.replace(/<[^<>]*>/g, (tag) =>
    tag.replace(/^<(\/?)style\b/i, "<$1template").replace(/\sstyle=/gi, " data-style="),
  );
}

/** Parses what was copied, in the browser; nothing of it runs or is fetched. */
export function readHtml(html: string): HtmlNode {
  return new DOMParser().parseFromString(withoutStyles(html), "text/html").body;
}
