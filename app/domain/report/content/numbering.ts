/**
 * Numbers follow from the outline alone: paragraphs run on through the sections and start again at an annex, so that
 * a number means the same paragraph in every language version.
 */

export type SectionNumbering = "roman" | "letter" | "annex" | "none";

export type OutlineSection = {
  readonly key: string;
  readonly parentKey: string | null;
  /** Order among the sections of the same parent. */
  readonly position: number;
  readonly numbering: SectionNumbering;
  /** Identifiers of the paragraphs, in order. */
  readonly paragraphs: readonly string[];
};

export type NumberedParagraph = {
  readonly id: string;
  readonly number: number;
  /** "13", or "annex-13" in the annex ("annex-2-13" in a second one): the stable key in addresses and citations. */
  readonly key: string;
};

export type NumberedSection = {
  readonly key: string;
  readonly parentKey: string | null;
  /** 1 for a section of the report, 2 for one inside it. */
  readonly depth: number;
  readonly numbering: SectionNumbering;
  /** "II", "A"; the ordinal of an annex where there are several; empty where the section carries none or has no text. */
  readonly label: string;
  readonly paragraphs: readonly NumberedParagraph[];
};

export type ContentsEntry = {
  readonly sectionKey: string;
  readonly depth: number;
  /** First and last paragraph, those of the subsections included; null for a section without paragraphs. */
  readonly range: { readonly first: number; readonly last: number } | null;
};

const romans = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

export function romanNumeral(number: number): string {
  let rest = number;
  let numeral = "";
  for (const [value, sign] of romans) {
    while (rest >= value) {
      numeral += sign;
      rest -= value;
    }
  }
  return numeral;
}

/** 1 is A, 26 is Z, 27 is AA. */
export function letterNumeral(number: number): string {
  const last = String.fromCharCode(65 + ((number - 1) % 26));
  return number > 26 ? letterNumeral(Math.floor((number - 1) / 26)) + last : last;
}

type PlacedSection = {
  readonly section: OutlineSection;
  readonly depth: number;
  readonly label: string;
  /** 0 in the body, else the ordinal of the annex. */
  readonly annex: number;
};

/** Whether a section has a paragraph, of its own or in a section inside it. */
function isFilled(outline: readonly OutlineSection[], { key, paragraphs }: OutlineSection): boolean {
  return paragraphs.length > 0 || outline.some((other) => other.parentKey === key && isFilled(outline, other));
}

/** The outline in reading order, each section with its number among its siblings. */
function placeSections(outline: readonly OutlineSection[]): PlacedSection[] {
  const annexes = outline.filter((section) => section.numbering === "annex" && isFilled(outline, section)).length;
  let annexCount = 0;
  const placeChildren = (parentKey: string | null, depth: number, annex: number): PlacedSection[] => {
    const siblings = outline.filter((section) => section.parentKey === parentKey);
    const ordered = [...siblings].sort((a, b) => a.position - b.position);
    const counts: Record<SectionNumbering, number> = { roman: 0, letter: 0, annex: 0, none: 0 };
    return ordered.flatMap((section) => {
      const filled = isFilled(outline, section);
      if (filled) counts[section.numbering] += 1;
      const inAnnex = section.numbering === "annex" && filled ? ++annexCount : annex;
      const ordinal = section.numbering === "annex" ? inAnnex : counts[section.numbering];
      const label = filled ? sectionLabel(section.numbering, ordinal, annexes) : "";
      return [{ section, depth, label, annex: inAnnex }, ...placeChildren(section.key, depth + 1, inAnnex)];
    });
  };
  return placeChildren(null, 1, 0);
}

function sectionLabel(numbering: SectionNumbering, ordinal: number, annexes: number): string {
  if (numbering === "roman") return romanNumeral(ordinal);
  if (numbering === "letter") return letterNumeral(ordinal);
  return numbering === "annex" && annexes > 1 ? romanNumeral(ordinal) : "";
}

function paragraphKey(annex: number, number: number): string {
  if (annex === 0) return String(number);
  return annex === 1 ? `annex-${number}` : `annex-${annex}-${number}`;
}

/** The sections in reading order with their numbers. A section whose parent is not in the outline is left out. */
export function numberOutline(outline: readonly OutlineSection[]): NumberedSection[] {
  const used = new Map<number, number>();
  return placeSections(outline).map(({ section, depth, label, annex }) => ({
    key: section.key,
    parentKey: section.parentKey,
    depth,
    numbering: section.numbering,
    label,
    paragraphs: section.paragraphs.map((id) => {
      const number = (used.get(annex) ?? 0) + 1;
      used.set(annex, number);
      return { id, number, key: paragraphKey(annex, number) };
    }),
  }));
}

/** The table of contents, with the range of paragraphs under each heading. */
export function contentsOf(sections: readonly NumberedSection[]): ContentsEntry[] {
  return sections.map((section, index) => {
    const end = sections.findIndex((other, at) => at > index && other.depth <= section.depth);
    const under = sections
      .slice(index, end === -1 ? undefined : end)
      .filter(({ numbering }, at) => at === 0 || numbering !== "annex");
    const numbers = under.flatMap(({ paragraphs }) => paragraphs.map(({ number }) => number));
    const [first, last] = [numbers[0], numbers.at(-1)];
    return {
      sectionKey: section.key,
      depth: section.depth,
      range: first === undefined || last === undefined ? null : { first, last },
    };
  });
}

/** "13–16", or "13" for one paragraph. */
export function rangeText(range: ContentsEntry["range"]): string {
  if (range === null) return "";
  return range.first === range.last ? String(range.first) : `${range.first}–${range.last}`;
}
