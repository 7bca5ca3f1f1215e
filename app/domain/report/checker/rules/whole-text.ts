import type { CheckedText, Slip, StyleCheck } from "~/domain/report/checker/finding";
import type { Language } from "~/language/language";
import { slipsOfPattern } from "~/domain/report/checker/slips";

type Placed = { line: number; slip: Slip };

const inEach = (text: CheckedText, slips: (words: string) => Slip[]): Placed[] =>
  text.lines
    .filter(({ kind }) => kind !== "note")
    .flatMap(({ line, text: words }) => slips(words).map((slip) => ({ line, slip })));

const count = (text: CheckedText, pattern: RegExp) => [...text.whole.matchAll(pattern)].length;

type Pair = { one: RegExp; other: RegExp; toOne: (words: string) => string; toOther: (words: string) => string };

/** Two ways to write one thing: where both are in a text, the rarer is the slip. */
function rarer(text: CheckedText, { one, other, toOne, toOther }: Pair): Placed[] {
  const [ones, others] = [count(text, one), count(text, other)];
  if (ones === 0 || others === 0) return [];
  return others <= ones
    ? inEach(text, (words) => slipsOfPattern(words, other, ([found]) => toOne(found)))
    : inEach(text, (words) => slipsOfPattern(words, one, ([found]) => toOther(found)));
}

/** Not at the head of a line, where a label has a capital anyway. */
const memberPairs: Partial<Record<Language, Pair>> = {
  en: {
    one: /(?<=\S )member States?\b/gu,
    other: /(?<=\S )(?<!\d\. )Member States?\b/gu,
    toOne: (words) => words.replace("M", "m"),
    toOther: (words) => words.replace("m", "M"),
  },
  fr: {
    one: /États? membres?(?!\p{L})/gu,
    other: /États? Membres?(?!\p{L})/gu,
    toOne: (words) => words.replace("M", "m"),
    toOther: (words) => words.replace("m", "M"),
  },
};

/** "member states", "états membres": a State has a capital. */
const lowerStates: Partial<Record<Language, [RegExp, (words: string) => string]>> = {
  en: [/\b[Mm]ember states?\b/gu, (words) => words.replace("state", "State")],
  fr: [/(?<![\p{L}’'])états? [Mm]embres?(?!\p{L})/gu, (words) => words.replace("état", "État")],
};

function memberStates(text: CheckedText): Placed[] {
  const pair = memberPairs[text.language];
  const lower = lowerStates[text.language];
  return [
    ...(pair ? rarer(text, pair) : []),
    ...(lower ? inEach(text, (words) => slipsOfPattern(words, lower[0], ([found]) => lower[1](found))) : []),
  ];
}

const acronym = /(?<![\p{L}\d/.-])\p{Lu}{2,6}(?![\p{L}\d/-])/gu;

/** How a commission is named with and without the United Nations, by language: "UN" and its acronym, and behind it. */
const withUn: Record<Language, (short: string) => string> = {
  en: (short) => `UN${short}`,
  fr: (short) => `${short}-ONU`,
  ru: (short) => `${short} ООН`,
};

/** A commission that is written in two ways, such as an acronym with and without the letters of the United Nations. */
function commissionNames(text: CheckedText): Placed[] {
  const long = withUn[text.language];
  const found = new Set([...text.whole.matchAll(acronym)].map(([words]) => words));
  return [...found].flatMap((short) => {
    const bare = new RegExp(`(?<![\\p{L}\\d/.-])${short}(?!\\p{L}|\\d|/|-ONU|\\sООН)`, "gu");
    const full = new RegExp(`(?<![\\p{L}\\d/.-])${long(short)}(?![\\p{L}\\d/])`, "gu");
    return rarer(text, { one: bare, other: full, toOne: () => short, toOther: () => long(short) });
  });
}

/** "Co-Chair's summary" where there are several. */
function coChairs(text: CheckedText): Placed[] {
  if (!/Co-Chairs/u.test(text.whole)) return [];
  return inEach(text, (words) =>
    slipsOfPattern(
      words,
      /Co-Chair(['’])s(?= (?:summary|summaries|conclusions|remarks|statement|report))/gu,
      ([, mark]) => `Co-Chairs${mark ?? "’"}`,
    ),
  );
}

/** From how many explained acronyms a text is one that explains them. */
const fewestExplained = 2;
const known = /^(?:UN|ООН|ONU|II|III|IV|VI|VII|VIII|IX|XI|XII|COVID|UTC|USD|EUR|CHF)$/u;

/** An acronym that the text explains later, or nowhere, though it explains others. */
function unexplained(text: CheckedText): Placed[] {
  const explained = [...text.whole.matchAll(/\((\p{Lu}[\p{Lu}&-]{1,9})\)/gu)];
  if (explained.length < fewestExplained) return [];
  const firstAt = new Map(explained.map((one) => [one[1] ?? "", one.index]).reverse() as [string, number][]);
  const seen = new Set<string>();
  let offset = 0;
  const placed: Placed[] = [];
  for (const { line, text: words, kind } of text.lines) {
    for (const found of words.matchAll(acronym)) {
      const name = found[0];
      const first = firstAt.get(name);
      if (kind !== "paragraph" || known.test(name) || seen.has(name)) continue;
      seen.add(name);
      if (first !== undefined && first < offset + found.index) continue;
      if (first === offset + found.index - 1) continue;
      placed.push({ line, slip: { start: found.index, end: found.index + name.length, proposed: null } });
    }
    offset += words.length + 1;
  }
  return placed;
}

export const wholeTextChecks: readonly StyleCheck[] = [
  { rule: "member-states", languages: ["en", "fr"], inText: memberStates },
  { rule: "commission-name", inText: commissionNames },
  { rule: "co-chairs", languages: ["en"], inText: coChairs },
  { rule: "acronym-expanded", inText: unexplained },
];
