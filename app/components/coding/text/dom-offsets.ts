import type { Range as Passage } from "~/language/text/code-points";

type PieceOfText = { start: number; node: Text };

/** The text nodes of an element, also where an extension of the browser has wrapped or split them. */
function textNodesOf(element: HTMLElement): PieceOfText[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: PieceOfText[] = [];
  let start = Number(element.dataset["start"]);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text)) continue;
    found.push({ start, node });
    start += node.length;
  }
  return found;
}

/** Every piece of a frozen text has its own element, which says at which UTF-16 unit it starts. */
function piecesIn(container: HTMLElement): PieceOfText[] {
  return [...container.querySelectorAll<HTMLElement>("[data-start]")].flatMap(textNodesOf);
}

/** What a selection in the document covers of the text, in UTF-16 units; null where it covers nothing. */
export function passageOf(container: HTMLElement, range: Range): Passage | null {
  const covered = piecesIn(container).filter(({ node }) => range.intersectsNode(node));
  const [first] = covered;
  const last = covered.at(-1);
  if (!first || !last) return null;
  const startsAt = first.start + (range.startContainer === first.node ? range.startOffset : 0);
  const endsAt = last.start + (range.endContainer === last.node ? range.endOffset : last.node.length);
  return startsAt < endsAt ? { startsAt, endsAt } : null;
}

/** The place of a passage in the document; null where the text is not there. */
export function documentRange(container: HTMLElement, { startsAt, endsAt }: Passage): Range | null {
  const pieces = piecesIn(container);
  const first = pieces.find(({ start, node }) => startsAt < start + node.length);
  const last = pieces.filter(({ start }) => start < endsAt).at(-1);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, Math.max(0, startsAt - first.start));
  range.setEnd(last.node, Math.min(last.node.length, endsAt - last.start));
  return range;
}
