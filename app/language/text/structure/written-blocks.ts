import { dash } from "./item-mark";

/** An address is added to the words of a link, where they do not say it. */
export function linkWords(words: string, address: string): string {
  const said = words.trim() === "" || address.includes(words.trim());
  return /^https?:/i.test(address) && !said ? `${words} (${address})` : words;
}

const letters = "abcdefghijklmnopqrstuvwxyz";
const romans = [
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1],
] as const;

function roman(count: number): string {
  const [sign, value] = romans.find(([, each]) => each <= count) ?? ["", 0];
  return value === 0 ? "" : sign + roman(count - value);
}

/** The mark of an item: a dash, or its number as the list writes it; "" where the list has no marks. */
export function markOfItem(format: string, count: number, after: string): string {
  const end = after === ")" ? ")" : ".";
  if (format === "none") return "";
  if (/^(?:decimal|1)/.test(format)) return `${count}${end}`;
  if (/^(?:lowerLetter|a)$/.test(format)) return `${letters[(count - 1) % 26]}${end}`;
  if (/^(?:upperLetter|A)$/.test(format)) return `${letters[(count - 1) % 26]?.toUpperCase()}${end}`;
  if (/^(?:lowerRoman|i)$/.test(format)) return `${roman(count)}${end}`;
  if (/^(?:upperRoman|I)$/.test(format)) return `${roman(count).toUpperCase()}${end}`;
  return dash;
}

/** An item of a list as answers have it: a line that begins with its mark, two spaces further in at each level. */
export function itemText(mark: string, text: string, level: number): string {
  return `${"  ".repeat(level)}${mark} ${text}`;
}
