import { overlap, type Range, rangeToCodePoints } from "~/language/text/code-points";

/**
 * What in a text may say who or where a third person is: names, telephone numbers, addresses. Rules of form alone, for
 * English, French and Russian at once, since texts quote one another; a person decides on each. Every repetition in the
 * patterns has a limit, so that no text costs more than its length.
 */
export const suggestionKinds = ["email", "phone", "address", "name"] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/** A span of a text, in code points. */
export type Suggestion = Range & { kind: SuggestionKind; words: string };

const upper = String.raw`\p{Lu}[\p{L}’'-]{1,30}`;
const names = String.raw`${upper}(?:[ \u00a0]${upper}){0,2}`;
const edge = String.raw`(?<![\p{L}\p{N}])`;

const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;

/** With a country code, or after a word that announces it. */
const phones = [
  /(?<![\p{L}\p{N}/]|\d[ \u00a0\u202f])(?:\+|00)[ \u00a0]?\(?\d(?:[ \u00a0\u202f().-]{0,2}\d){6,14}(?!\d)/gu,
  /(?<=(?:\btel|\btél|\bphone|\bmobile|\bcell|\bportable|тел|моб|телефон)[a-zé]{0,10}[.:№ \u00a0\u202f]{1,5})\(?\d(?:[ \u00a0\u202f().-]{0,2}\d){4,13}(?!\d)/giu,
];

const addresses = [
  new RegExp(
    String.raw`${edge}\d{1,5}[A-Za-z]?,? (?:${upper} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Boulevard|Drive|Court|Way)\b\.?`,
    "gu",
  ),
  new RegExp(
    String.raw`${edge}\d{1,5}(?: bis| ter)?,? (?:rue|avenue|boulevard|place|chemin|route|quai|impasse|allée)(?: (?:de|du|des|de la|d’|l’|la|le))?(?: ?${upper}){1,3}`,
    "giu",
  ),
  /(?<![\p{L}])(?:ул\.|улиц[аеуы]|просп?\.|проспект[ае]?|пр-т|пер\.|переул[а-я]{2,4}|бульвар[ае]?|площад[ьи])[ \u00a0]?\p{Lu}[\p{L}-]{1,30}(?:[ \u00a0]\p{L}[\p{L}-]{1,30}){0,2}(?:,?[ \u00a0](?:д\.|дом)[ \u00a0]?\d{1,4}[а-я]?)?(?:,?[ \u00a0](?:кв\.|квартира)[ \u00a0]?\d{1,4})?/gu,
];

const persons = [
  new RegExp(
    String.raw`${edge}(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|M|Mme|Mlle|MM|Pr)\.?[ \u00a0](?:\p{Lu}\. ?){0,2}${names}`,
    "gu",
  ),
  new RegExp(String.raw`${edge}(?:[Mm]onsieur|[Mm]adame|[Mm]ademoiselle)[ \u00a0]${names}`, "gu"),
  new RegExp(String.raw`(?<=\b(?:named|called|nommée?|appelée?|prénommée?)[ \u00a0])${names}`, "gu"),
  new RegExp(
    String.raw`(?<![\p{L}])(?:г-н[ау]?|г-ж[аиуе]|[Гг]осподин[ау]?|[Гг]оспож[аиуе]|[Гг]ражданин[ау]?|[Гг]ражданк[аиуе])[ \u00a0](?:\p{Lu}\.[ \u00a0]?){0,2}${names}`,
    "gu",
  ),
  /** A patronymic, in any case, with the names around it. */
  new RegExp(
    String.raw`(?<![\p{L}])(?:${upper}[ \u00a0]){1,2}\p{Lu}[\p{L}]{1,20}(?:ович|евич|овн|евн|ичн|иничн)(?:а|у|е|ем|ы|ой)?(?![\p{L}])(?:[ \u00a0]${upper})?`,
    "gu",
  ),
  /** Initials before or after a surname. */
  /(?<![\p{L}])(?:[А-Я]\.[ \u00a0]?){2}[А-Я][а-я-]{2,30}|(?<![\p{L}])[А-Я][а-я-]{2,30}[ \u00a0][А-Я]\.[ \u00a0]?[А-Я]\./gu,
  new RegExp(String.raw`(?<=по имени[ \u00a0])${names}`, "gu"),
];

const rules: readonly [SuggestionKind, readonly RegExp[]][] = [
  ["email", [email]],
  ["phone", phones],
  ["address", addresses],
  ["name", persons],
];

/** More would hide what matters: a text with so many is read in another way. */
const mostSuggestions = 200;

/** The spans of a text that may have to be masked, in their order, none of which overlaps another or `masked`. */
export function suggestMasks(text: string, masked: readonly Range[] = []): Suggestion[] {
  const found: (Range & { kind: SuggestionKind; words: string })[] = [];
  for (const [kind, patterns] of rules) {
    for (const match of patterns.flatMap((pattern) => [...text.matchAll(pattern)])) {
      const range = { startsAt: match.index, endsAt: match.index + match[0].length };
      if (found.length < mostSuggestions && !found.some((other) => overlap(other, range)))
        found.push({ ...range, kind, words: match[0] });
    }
  }
  return found
    .map((one) => ({ ...one, ...rangeToCodePoints(text, one) }))
    .filter((one) => !masked.some((span) => overlap(span, one)))
    .sort((one, other) => one.startsAt - other.startsAt);
}
