import type { ClaimNoun, CountedSubject } from "~/language/grammar/claims/claim-forms";
import { readNumber, readQuantity, type ReadQuantity } from "./read-quantity";
import type { Reader, Reading } from "./reader";

/** Who a claim counts; States and stakeholders named together are counted each for themselves. */
export type ClaimSubject = CountedSubject | "states-and-stakeholders";

export type ReadNoun = { readonly noun: ClaimNoun; readonly subject: ClaimSubject; readonly end: number };

/** A subject that says how many; null for a noun that is left out: "Many agreed", "some of them". */
export type ReadSubject = ReadQuantity & {
  readonly start: number;
  readonly noun: ReadNoun | null;
  readonly ofThem: boolean;
};

const mostModifiers = 5;

type NounShape = { readonly singular: boolean; readonly bare: boolean };

function nounAt({ reader, tokens }: Reading, at: number, { singular, bare }: NounShape) {
  if (bare) return reader.bare.longest(tokens, at);
  const found = reader.nouns
    .from(tokens, at)
    .filter(({ value }) => value.plural || singular)
    .reduce<ReturnType<Reader["nouns"]["longest"]>>(
      (best, next) => (best && best.end >= next.end ? best : next),
      undefined,
    );
  return found && { end: found.end, value: found.value.noun };
}

/** Behind adjectives: "Central Asian States". "And" may join two of them. */
function headAt({ reader, tokens }: Reading, from: number, shape: NounShape) {
  for (let at = from; at <= from + mostModifiers; at++) {
    const found = nounAt({ reader, tokens }, at, shape);
    if (found) return found;
    const word = tokens[at]?.word ?? "";
    const joined =
      at > from &&
      (!shape.bare || tokens[at]?.kind === "word") &&
      reader.joiners.from(tokens, at).length > 0 &&
      isModifier({ reader, tokens }, at + 1);
    if (!joined && !reader.forms.isModifier(word)) return undefined;
  }
  return undefined;
}

const isModifier = ({ reader, tokens }: Reading, at: number) => reader.forms.isModifier(tokens[at]?.word ?? "");

function together(one: ClaimSubject, other: ClaimSubject): ClaimSubject {
  const both = new Set([one, other]);
  return both.has("states") && both.has("stakeholders") ? "states-and-stakeholders" : "speakers";
}

const anyPlural: NounShape = { singular: false, bare: false };

/** "States and other stakeholders", "representatives of civil society". */
export function readNoun({ reader, tokens }: Reading, from: number, shape: NounShape): ReadNoun | undefined {
  const head = headAt({ reader, tokens }, from, shape);
  if (!head) return undefined;
  const { value: noun, end } = head;
  const link = noun.subject === "speakers" ? reader.membersOf.longest(tokens, end) : undefined;
  const represented = link && headAt({ reader, tokens }, link.end, anyPlural);
  if (represented) return { noun, subject: represented.value.subject, end: represented.end };
  const and = reader.together.longest(tokens, end);
  const second = and && headAt({ reader, tokens }, and.end, anyPlural);
  const joins = second && second.value.subject !== noun.subject && noun.subject !== "speakers";
  return joins
    ? { noun, subject: together(noun.subject, second.value.subject), end: second.end }
    : { noun, subject: noun.subject, end };
}

/** Where the noun may begin behind a quantity: "twelve | of the 40 | States". */
function nounStarts({ reader, tokens }: Reading, end: number): number[] {
  const link = reader.links.longest(tokens, end)?.end;
  const total = readNumber({ reader, tokens }, link ?? end)?.end;
  return [total, link, end].filter((at) => at !== undefined);
}

/** "Both States and stakeholders" joins two nouns and counts none. */
function bothOf({ quantity }: ReadQuantity, { noun, subject }: ReadNoun): Partial<ReadQuantity> {
  const joins = quantity.kind === "word" && quantity.word === "both" && subject !== noun.subject;
  return joins ? { quantity: { kind: "word", word: "plural" } } : {};
}

/** A quantity with its noun, or with "of them", or alone. */
export function readSubject({ reader, tokens }: Reading, start: number): ReadSubject | undefined {
  const fixed = reader.determiners.longest(tokens, start)?.end ?? start;
  const quantity =
    readQuantity({ reader, tokens }, start) ?? (fixed > start ? readFixed({ reader, tokens }, fixed) : undefined);
  if (!quantity) return undefined;
  for (const at of nounStarts({ reader, tokens }, quantity.end)) {
    const noun = readNoun({ reader, tokens }, at, { singular: quantity.singular, bare: false });
    if (noun) return { ...quantity, ...bothOf(quantity, noun), start, noun, end: noun.end, ofThem: false };
  }
  const them = reader.pronouns.longest(tokens, quantity.end);
  return { ...quantity, start, noun: null, end: them?.end ?? quantity.end, ofThem: them !== undefined };
}

/** "The two States": behind an article only a number is a quantity. */
function readFixed({ reader, tokens }: Reading, at: number): ReadQuantity | undefined {
  const found = readQuantity({ reader, tokens }, at);
  return found && (found.quantity.kind === "number" || found.quantity.kind === "word") ? found : undefined;
}

/** A noun in the plural without a quantity: "The participants", "European countries". */
export function readBare({ reader, tokens }: Reading, start: number): ReadSubject | undefined {
  const from = reader.determiners.longest(tokens, start)?.end ?? start;
  const noun = readNoun({ reader, tokens }, from, { singular: false, bare: true });
  if (!noun) return undefined;
  const quantity = { kind: "word", word: "plural" } as const;
  return { start, noun, end: noun.end, quantity, oblique: false, article: false, singular: false, ofThem: false };
}
