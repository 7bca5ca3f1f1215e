import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

type Node = { role?: string; children?: Node[] };

const rolesIn = (node: Node): string[] => [
  ...(node.role === undefined ? [] : [node.role]),
  ...(node.children ?? []).flatMap(rolesIn),
];

/** What a screen reader finds in a PDF: its text, the roles of its parts, bookmarks and facts. */
export async function readPdf(bytes: Uint8Array) {
  const document = await getDocument({ data: new Uint8Array(bytes) }).promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const { items } = await page.getTextContent();
      return {
        text: items
          .map((item) => ("str" in item ? item.str : ""))
          .join(" ")
          .replace(/\s+/g, " "),
        roles: rolesIn((await page.getStructTree()) as Node),
      };
    }),
  );
  const { info } = await document.getMetadata();
  const outline = (await document.getOutline()) as { title: string }[];
  return {
    text: pages.map(({ text }) => text).join(" "),
    first: pages[0]?.text ?? "",
    roles: new Set(pages.flatMap(({ roles }) => roles)),
    bookmarks: outline.map(({ title }) => title.replace(/\s+/g, " ")),
    info,
    marked: (await document.getMarkInfo())?.Marked,
  };
}
