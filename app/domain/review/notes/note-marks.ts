/*
 * Marks of footnotes in the text of a background note, as those who write it type them: `[2]` where the mark of the second
 * footnote is to be. A number in brackets of three digits or more, such as a year, is text.
 */

const mark = /[ \t]*\[([1-9]\d?)\]/gu;

/** The numbers of the footnotes that a text marks, in the order in which it marks them. */
export function marksIn(text: string): number[] {
  return [...text.matchAll(mark)].map(([, digits]) => Number(digits));
}

export type MarkedParagraph = {
  /** Without marks. */
  text: string;
  /** Where each mark is, in UTF-16 code units of that text. */
  marks: { number: number; offset: number }[];
};

function withoutMarks(written: string): MarkedParagraph {
  let text = "";
  let from = 0;
  const marks = [...written.matchAll(mark)].map((found) => {
    text += written.slice(from, found.index);
    from = found.index + found[0].length;
    return { number: Number(found[1]), offset: text.length };
  });
  return { text: text + written.slice(from), marks };
}

/** The paragraphs of a text, which blank lines part, each with its marks taken out. */
export function paragraphsIn(text: string): MarkedParagraph[] {
  return text
    .split(/\n\s*\n/u)
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map(withoutMarks);
}

/** A text whose marks have other numbers: old number -> new number. */
export function renumbered(text: string, numbers: ReadonlyMap<number, number>): string {
  return text.replaceAll(mark, (written, digits: string) => {
    const blank = written.slice(0, written.indexOf("["));
    return `${blank}[${numbers.get(Number(digits)) ?? Number(digits)}]`;
  });
}
