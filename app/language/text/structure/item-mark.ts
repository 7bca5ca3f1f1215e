/** The mark with which an item of a list begins, where its line has one. */
export type ItemMark = {
  /** The mark without the white space around it, such as "–", "2." or "(a)". */
  mark: string;
  /** Where the words of the item begin, in UTF-16 units of the line. */
  wordsAt: number;
  /** How far the line is moved in: two spaces or a tab are one level. */
  level: number;
  numbered: boolean;
};

/** The mark of items that have no number: what a text from a file or a page is given. */
export const dash = "–";

const bullet = "[-–—*•·‣▪◦●○■□]";
const ordinal = String.raw`(?:\d{1,3}(?:\.\d{1,3}){0,3}|[ivxlIVXL]{1,5}|[a-zA-Zа-яА-ЯёЁ])`;
const marked = new RegExp(
  String.raw`^(?<indent>[ \t\u00a0]*)(?<mark>${bullet}|\(${ordinal}\)|${ordinal}[.)])(?<gap>[ \t\u00a0]+)(?=\S)`,
);

const spacesOfLevel = 2;

/** How many levels a line is moved in, by what it begins with. */
export function levelOfIndent(indent: string): number {
  return Math.floor(indent.replaceAll("\t", " ".repeat(spacesOfLevel)).length / spacesOfLevel);
}

/** The mark with which a line begins; null where it begins with none. */
export function itemMarkOf(line: string): ItemMark | null {
  const { indent = "", mark, gap = "" } = marked.exec(line)?.groups ?? {};
  if (mark === undefined) return null;
  const wordsAt = indent.length + mark.length + gap.length;
  return { mark, wordsAt, level: levelOfIndent(indent), numbered: mark.length > 1 };
}

const withStop = /^(\p{L}+)\.$/u;
const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];
const alphabets = ["abcdefghijklmnopqrstuvwxyz", "абвгдежзиклмнопрстуфхцчшщэюя"];

/** Whether what begins so may as well be the first letter of a name or a short form: “A. Smith”, “И. Петров”, “г. Ош”. */
export function mayBeInitial(mark: string): boolean {
  return withStop.test(mark);
}

/** Whether one mark in letters comes after another: “B.” after “A.”, “ii.” after “i.”. */
export function follows(mark: string, before: string): boolean {
  const [, letters = ""] = withStop.exec(mark) ?? [];
  const [, earlier = ""] = withStop.exec(before) ?? [];
  const [one, other] = [letters.toLowerCase(), earlier.toLowerCase()];
  if (one === "" || other === "" || (one === letters) !== (other === earlier)) return false;
  if (romans.includes(one) && romans[romans.indexOf(one) - 1] === other) return true;
  return one.length === 1 && other.length === 1 && alphabets.some((alphabet) => alphabet.includes(other + one));
}
