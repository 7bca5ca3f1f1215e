import { attributeOf, childrenOf, everyNode, nameOf, styleOf, textWithin, type HtmlNode } from "./html-node";

/** The notes of a page: where they are led to, and the elements in which their words are. */
export type PageNotes = {
  /** The number that a link to a note has in the text. */
  numbers: ReadonlyMap<HtmlNode, number>;
  /** The elements of the notes, by number; they are no part of the run of the text. */
  elements: ReadonlyMap<HtmlNode, number>;
  /** Links to notes that were not copied. */
  missing: ReadonlySet<HtmlNode>;
  /** Links within a note to the place from which it is led to, such as its number or an arrow. */
  back: ReadonlySet<HtmlNode>;
};

const leadsToNote = /^#.*(?:ftn|edn|footnote|endnote|sdfoot|sdend|cite_note|fn|note)/i;
const numberOfNote = /^\s*[[(]?(?:\d{1,3}|[ivxlc]{1,6}|[a-z*†‡])[\])]?\s*$/i;
const blocks = new Set(["P", "LI", "DIV", "DD", "TD"]);
const isWholeNote = (node: HtmlNode) =>
  /mso-element:\s*(?:foot|end)note\b(?!-)/i.test(styleOf(node)) ||
  /^(?:ftn|edn|sdfootnote|sdendnote)\d+$/.test(attributeOf(node, "id"));

type Place = { node: HtmlNode; parents: readonly HtmlNode[] };

const deepest = 200;

/** The elements that may be led to, by their name, each with what it is in. */
function placesOf(root: HtmlNode): Map<string, Place> {
  const places = new Map<string, Place>();
  const walk = (node: HtmlNode, parents: readonly HtmlNode[]) => {
    for (const child of childrenOf(node)) {
      const place = { node: child, parents };
      for (const name of [attributeOf(child, "id"), attributeOf(child, "name")]) {
        if (name !== "" && !places.has(name)) places.set(name, place);
      }
      if (parents.length < deepest) walk(child, [...parents, child]);
    }
  };
  walk(root, []);
  return places;
}

/** The element that has the words of a note: what Word or LibreOffice say it is, or the nearest block. */
function noteElement({ node, parents }: Place): HtmlNode | null {
  const around = [...parents, node].reverse();
  return around.find(isWholeNote) ?? around.find((each) => blocks.has(nameOf(each))) ?? null;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Looks for notes while the links of a page are read in order. */
class Finding {
  readonly numbers = new Map<HtmlNode, number>();
  readonly elements = new Map<HtmlNode, number>();
  readonly missing = new Set<HtmlNode>();
  readonly back = new Set<HtmlNode>();
  /** What is in the notes that were found. */
  private readonly inNotes = new Set<HtmlNode>();
  private readonly insides = new Map<HtmlNode, Set<HtmlNode>>();

  constructor(
    private readonly places: ReadonlyMap<string, Place>,
    private readonly taken: number,
  ) {}

  private inside(element: HtmlNode): Set<HtmlNode> {
    const found = this.insides.get(element) ?? new Set(everyNode(element));
    this.insides.set(element, found);
    return found;
  }

  look(link: HtmlNode): void {
    const target = attributeOf(link, "href").replace(/^[^#]*/, "");
    if (this.inNotes.has(link)) {
      if (leadsToNote.test(target) || /ref|anc/i.test(target)) this.back.add(link);
      return;
    }
    if (!leadsToNote.test(target) || !numberOfNote.test(textWithin(link))) return;
    const place = this.places.get(decoded(target.slice(1)));
    const element = place ? noteElement(place) : null;
    if (!element || this.inside(element).has(link)) {
      this.missing.add(link);
      return;
    }
    const number = this.elements.get(element) ?? this.taken + this.elements.size + 1;
    this.elements.set(element, number);
    this.numbers.set(link, number);
    for (const node of this.inside(element)) this.inNotes.add(node);
  }
}

/** Finds the notes of a page by the links that lead to them. `taken`: the highest number that the text has already. */
export function notesOf(root: HtmlNode, taken: number): PageNotes {
  const finding = new Finding(placesOf(root), taken);
  const links = everyNode(root).filter((node) => nameOf(node) === "A" && attributeOf(node, "href").includes("#"));
  for (const link of links) finding.look(link);
  return finding;
}
