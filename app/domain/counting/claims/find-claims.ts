import type { ClaimNoun } from "~/language/grammar/claims/claim-forms";
import { memoize } from "~/language/bounded-cache";
import { eachLanguage, type Language } from "~/language/language";
import { contextAfter, contextBefore } from "./read-context";
import type { Quantity } from "./quantity";
import { type ClaimSubject, readBare, type ReadSubject, readSubject } from "./read-subject";
import { type Reader, readerFor, type Reading } from "./reader";
import { type Sentence, sentencesOf } from "./tokens";

/** A claim that a number of those who were counted said something. */
export type Claim = {
  /** The words as they are in the text: "Several  member States". */
  readonly words: string;
  /** Offsets in UTF-16 code units, end exclusive, as `String.prototype.slice` takes them. */
  readonly start: number;
  readonly end: number;
  /** The position of the sentence in the text, from nought. */
  readonly sentence: number;
  readonly quantity: Quantity;
  readonly subject: ClaimSubject;
  /** The noun of the text, for a proposal; null where the text names nobody. */
  readonly noun: ClaimNoun | null;
};

type Found = ReadSubject & {
  readonly subject: ClaimSubject;
  readonly joined: ClaimNoun | null;
  /** Behind "in the view of". */
  readonly source: boolean;
};

type Scene = Reading & { readonly last: Found | undefined };

/** Whether the words say how many spoke, and are no place, no duty and nothing that is told of others. */
function isClaim({ reader, tokens, last }: Scene, read: ReadSubject): boolean {
  const before = contextBefore({ reader, tokens }, read.start);
  const after = contextAfter({ reader, tokens }, read);
  const bare = read.quantity.kind === "word" && read.quantity.word === "plural";
  if (reader.otherWholes.longest(tokens, read.end)) return false;
  if (before === "source") return (read.noun !== null || read.ofThem) && !reader.places.longest(tokens, read.end);
  if (before === "contribution" && read.noun !== null && !bare)
    return read.quantity.kind !== "word" || read.quantity.word !== "all";
  if (before === "agent") return read.noun !== null;
  if (read.oblique || before === "preposition" || after === "duty") return false;
  if (read.noun === null && !mayBeAlone(read, { after, last })) return false;
  if (after === "saying") return before !== "other" || !bare;
  if (reader.places.longest(tokens, read.end) || before === "subordinator" || before === "other") return false;
  if (before === "verb") return true;
  if (bare || (after === "general" && read.noun?.noun.subject !== "speakers")) return false;
  return (
    before !== "joiner" || after === "past" || (last !== undefined && (last.source || last.end === read.start - 1))
  );
}

/** "Many agreed"; "others" also behind a claim, whatever they did. */
function mayBeAlone(read: ReadSubject, { after, last }: { after: string; last: Found | undefined }): boolean {
  if (read.quantity.kind !== "word" || read.article) return false;
  if (after === "saying") return true;
  const others = read.quantity.word === "others";
  return (read.ofThem || others) && last !== undefined && (after === "past" || others);
}

function withNoun({ reader, tokens, last }: Scene, read: ReadSubject, earlier: Found | undefined): Found {
  const source = contextBefore({ reader, tokens }, read.start) === "source";
  const known = last ?? earlier;
  return read.noun
    ? { ...read, source, subject: read.noun.subject, joined: read.noun.noun }
    : { ...read, source, subject: known?.subject ?? "speakers", joined: known?.joined ?? null };
}

/** "There was broad agreement": nobody is named, and yet it counts. */
function readAgreement({ reader, tokens }: Reading, start: number): Found | undefined {
  const found = reader.agreements.longest(tokens, start);
  if (!found) return undefined;
  const near = [...tokens.slice(Math.max(0, start - 4), start), ...tokens.slice(found.end, found.end + 4)];
  if (!near.some(({ word }) => reader.forms.isPast(word))) return undefined;
  const quantity = { kind: "word", word: found.value } as const;
  const rest = { noun: null, oblique: false, article: false, singular: false, ofThem: false };
  return { ...rest, start, end: found.end, quantity, subject: "speakers", joined: null, source: false };
}

function claimsOf(reader: Reader, { tokens }: Sentence, earlier: readonly Found[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const agreement = readAgreement({ reader, tokens }, at);
    const counted = readSubject({ reader, tokens }, at);
    const read = counted?.noun ? counted : (readBare({ reader, tokens }, at) ?? counted);
    const scene = { reader, tokens, last: found.at(-1) };
    if (agreement) found.push(agreement);
    else if (read && isClaim(scene, read)) found.push(withNoun(scene, read, earlier.at(-1)));
    else if (!read?.noun) continue;
    at = (agreement ?? read)?.end ?? at + 1;
    at--;
  }
  return withoutArticles(found);
}

/** An article before a body counts only together with another count: « plusieurs États …, une organisation … ». */
function withoutArticles(found: Found[]): Found[] {
  const counts = found.filter(({ article }) => !article).length > 0;
  return found.filter(({ article, joined }) => !article || counts || joined?.introduced !== true);
}

export type FoundClaims = { readonly claims: readonly Claim[]; readonly sentences: number };

function findIn(text: string, language: Language): FoundClaims {
  const reader = readerFor(language);
  const earlier: Found[] = [];
  const sentences = sentencesOf(text, reader.abbreviations);
  const claims = sentences.flatMap((sentence, position) => {
    const found = claimsOf(reader, sentence, earlier);
    earlier.push(...found);
    return found.map(({ start, end, quantity, subject, joined }) => {
      const [from, to] = [sentence.tokens[start]?.start ?? 0, sentence.tokens[end - 1]?.end ?? 0];
      return { words: text.slice(from, to), start: from, end: to, sentence: position, quantity, subject, noun: joined };
    });
  });
  return { claims, sentences: sentences.length };
}

/** Together with the length kept, a bound on memory. */
const mostTexts = 500;
const longestKept = 20_000;

const known = eachLanguage((language) => memoize(mostTexts, (text) => findIn(text, language)));

/**
 * The claims of a text in their order, and how many sentences it has; in time that grows with its length. Each page of a
 * draft asks for all its paragraphs, of which one changes.
 */
export function findClaims(text: string, language: Language): FoundClaims {
  return text.length > longestKept ? findIn(text, language) : known[language](text);
}
