import { commonPasswords, commonWords, keyboardRows } from "./common-passwords";

export const shortestPassword = 12;
export const longestPassword = 128;

/** Keys of the `error` namespace. */
export type PasswordFault =
  "passwordTooShort" | "passwordTooLong" | "passwordRepetitive" | "passwordTooCommon" | "passwordPersonal";

/** Who the password is for: what others know of a person is tried first. */
export type PasswordOwner = { email: string; name: string };

const fewestDistinct = 5;
/** Characters that must remain without known words, sequences and years. */
const fewestOwn = 6;
const shortestWord = 3;
const shortestSequence = 4;

/** Whether a new password is too short or too long, in characters; null where it is neither. */
export function passwordLengthFault(password: string): PasswordFault | null {
  const { length } = [...password];
  if (length < shortestPassword) return "passwordTooShort";
  return length > longestPassword ? "passwordTooLong" : null;
}

/** What can be seen of it, in lower case. */
function visible(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{C}\p{Z}]+/gu, "");
}

/** "ababab": one part over and over, the last time perhaps not to its end. */
function isRepeated(characters: string[]): boolean {
  const repeatsAfter = (period: number) => characters.every((one, at) => one === characters[at % period]);
  for (let period = 1; period <= characters.length / 2; period += 1) if (repeatsAfter(period)) return true;
  return false;
}

/** Whether a character follows the one before it in an alphabet, a row of digits or a row of keys. */
function follows(before: string, next: string): boolean {
  const step = (next.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0);
  return step === 1 || (before === "9" && next === "0") || keyboardRows.some((row) => row.includes(before + next));
}

/** Without runs of four and more characters that follow one another, forwards, backwards or as the same one. */
function withoutSequences(text: string): string {
  const characters = [...text];
  const runLength = (from: number, isNext: (before: string, next: string) => boolean): number => {
    let end = from + 1;
    while (end < characters.length && isNext(characters[end - 1] ?? "", characters[end] ?? "")) end += 1;
    return end - from;
  };
  let rest = "";
  for (let at = 0; at < characters.length;) {
    const longest = Math.max(
      runLength(at, follows),
      runLength(at, (before, next) => follows(next, before)),
      runLength(at, (before, next) => before === next),
    );
    if (longest < shortestSequence) rest += characters[at] ?? "";
    at += longest < shortestSequence ? 1 : longest;
  }
  return rest;
}

/** How many characters remain without the words, the years and the sequences. */
function countOwn(text: string, words: readonly string[]): number {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const without = longestFirst.reduce((rest, word) => rest.replaceAll(word, " "), text);
  const own = withoutSequences(without.replace(/(19|20)\d\d/g, " ")).replaceAll(" ", "");
  return [...own].length;
}

/** The address, its parts, the parts of the name and the name of the portal. */
function personalWords({ email, name }: PasswordOwner): string[] {
  const parts = [email, name].flatMap((text) => text.split(/[^\p{L}\p{N}]+/u));
  const words = [email, name, ...parts, "rapporteur"].map(visible);
  return words.filter((word) => [...word].length >= shortestWord);
}

/**
 * The one rule for new passwords, after NIST SP 800-63B, 5.1.1.2: long enough, not one character or part over and over,
 * not what is tried first, and not little more than the owner's address or name. Null where it is good.
 */
export function findPasswordFault(password: string, owner: PasswordOwner): PasswordFault | null {
  const length = passwordLengthFault(password);
  if (length) return length;
  const plain = visible(password);
  const characters = [...plain];
  if (new Set(characters).size < fewestDistinct || isRepeated(characters)) return "passwordRepetitive";
  if (commonPasswords.has(plain) || countOwn(plain, commonWords) < fewestOwn) return "passwordTooCommon";
  return countOwn(plain, [...commonWords, ...personalWords(owner)]) < fewestOwn ? "passwordPersonal" : null;
}
