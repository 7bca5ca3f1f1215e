import * as z from "zod";
import { numberLength } from "./check-characters";

/** What is read of a paste: a number, a line or a page of a letter. */
const mostRead = 2000;

/** Numbers looked up for one paste. */
const mostNumbers = 40;

/** Letters of other alphabets that look like those of a number, and letters that are mistaken for digits. */
const alike = new Map(
  Array.from("АВЕКМНОРСТХУІЅЈЗΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", (letter, index) => [
    letter,
    "ABEKMHOPCTXYISJ3ABEZHIKMNOPTYX"[index] ?? "",
  ]),
);
const takenFor: Record<string, string> = { O: "0", I: "1", L: "1", U: "V" };

/** Capital letters and digits alone, look-alikes as one: the same for a number however it is copied. */
function bare(text: string): string {
  const capitals = Array.from(text.normalize("NFKC").toUpperCase(), (letter) => alike.get(letter) ?? letter).join("");
  return capitals.replace(/[^0-9A-Z]+/g, "").replace(/[OILU]/g, (letter) => takenFor[letter] ?? letter);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** "abc-2024" and "7K3MQ9XF2BN5" as "ABC-2024-7K3M-Q9XF-2BN5". */
export function writeReceiptNumber(reviewSlug: string, characters: string): string {
  return [reviewSlug.toUpperCase(), characters.slice(0, 4), characters.slice(4, 8), characters.slice(8)].join("-");
}

/** A number that a text may hold: its review, and the characters behind the name of the review. */
export type ReadNumber = { readonly slug: string; readonly characters: string };

function lengthsOf(rest: string, slug: string): ReadNumber[] {
  return [numberLength.checked, numberLength.unchecked]
    .filter((length) => rest.length >= length)
    .map((length) => ({ slug, characters: rest.slice(0, length) }));
}

/**
 * The numbers that a text may hold, however they were copied: dictated, typed without hyphens, in quotation marks, with
 * the line or the whole address around them, with look-alike letters. The name of the review may be missing or wrong
 * where nothing follows the number.
 */
export function readReceiptNumbers(typed: string, slugs: readonly string[]): ReadNumber[] {
  const text = bare(decoded(typed.slice(0, mostRead)));
  const named = slugs.flatMap((slug) => {
    const name = bare(slug);
    const places = [...text.matchAll(new RegExp(`(?=${name})`, "g"))];
    return places.flatMap(({ index }) => lengthsOf(text.slice(index + name.length), slug));
  });
  const last = slugs.flatMap((slug) =>
    [numberLength.checked, numberLength.unchecked].flatMap((length) => lengthsOf(text.slice(-length), slug)),
  );
  return [...named, ...last].slice(0, mostNumbers);
}

/** The form under which anybody checks a receipt. What is longer than any paste is cut, never refused. */
export const receiptSearchSchema = z.object({
  number: z
    .string()
    .transform((typed) => typed.slice(0, mostRead))
    .optional(),
});
