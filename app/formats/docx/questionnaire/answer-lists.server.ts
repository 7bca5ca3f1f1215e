import { AlignmentType, LevelFormat, type ILevelsOptions, type INumberingOptions } from "docx";
import { deepestLevel } from "~/language/text/structure/text-blocks";
import { dash } from "~/language/text/structure/item-mark";
import { itemText } from "~/language/text/structure/written-blocks";

/** A list that Word marks and numbers by itself, by the kind of its marks. */
export type WordList = { marks: ListMarks; items: { level: number; text: string }[] };

const listMarks = ["answer-dashes", "answer-numbers", "answer-brackets"] as const;
type ListMarks = (typeof listMarks)[number];

const item = /^((?: {2})*)(–|\d{1,3}[.)]) (\S.*)$/;
const indent = 340;
const frame = 113;

function marksOf(mark: string): ListMarks {
  if (mark === dash) return "answer-dashes";
  return mark.endsWith(")") ? "answer-brackets" : "answer-numbers";
}

/** The mark that Word gives an item: numbers are at the highest level alone. */
function markIn(marks: ListMarks, level: number, count: number): string {
  if (marks === "answer-dashes" || level > 0) return dash;
  return `${String(count)}${marks === "answer-brackets" ? ")" : "."}`;
}

/**
 * The lines of a text between empty lines as a list of Word; null where a list of Word would come back as other words:
 * with other marks, another beginning, or spaces that a word processor drops.
 */
export function wordListOf(lines: readonly string[]): WordList | null {
  const [first = ""] = lines;
  const marks = marksOf(item.exec(first)?.[2] ?? "");
  const items: WordList["items"] = [];
  let count = 0;
  for (const line of lines) {
    const [, spaces = "", , text = ""] = item.exec(line) ?? [];
    const level = spaces.length / 2;
    if (level === 0) count += 1;
    const deepest = Math.min((items.at(-1)?.level ?? -1) + 1, deepestLevel);
    const same = itemText(markIn(marks, level, count), text, level) === line && text === text.trim();
    if (text === "" || /\t/.test(text) || level > deepest || !same) return null;
    items.push({ level, text });
  }
  return items.length === 0 ? null : { marks, items };
}

/** Every mark is at the left edge: a frame is drawn around paragraphs together only where they begin at one place. */
function levelsOf(marks: ListMarks): ILevelsOptions[] {
  return Array.from({ length: deepestLevel + 1 }, (_, level) => ({
    level,
    format: marks === "answer-dashes" || level > 0 ? LevelFormat.BULLET : LevelFormat.DECIMAL,
    text: markIn(marks, level, 1).replace(/^\d+/, "%1"),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: frame + indent * (level + 1), hanging: indent * (level + 1) } } },
  }));
}

/** How the lists of answers are marked. */
export const answerNumbering: INumberingOptions["config"] = listMarks.map((marks) => ({
  reference: marks,
  levels: levelsOf(marks),
}));
