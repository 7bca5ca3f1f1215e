import { grammarOf } from "~/language/grammar/grammar";
import type { ClaimNoun, CountedSubject } from "~/language/grammar/claims/claim-forms";
import type { Language } from "~/language/language";
import { formatList } from "~/language/grammar/join-list";
import { type ParticipantCount, sumOf } from "~/domain/counting/count-participants";
import {
  defaultQuantifierScale,
  proposeQuantifier,
  type Quantifier,
  quantifiers,
  type QuantifierScale,
} from "~/domain/counting/quantifier-rules";
import type { Quantity } from "./quantity";
import { type Claim, findClaims } from "./find-claims";
import { type Range, rangeOf } from "./quantity-range";

/** Distinct participants, never added up over columns unless the word is of speakers. */
export type Column = "speakers" | "states" | "stakeholders" | "unEntities";

/** A claim held against one column of participants. */
export type ColumnCheck = {
  readonly counted: Column;
  /** Behind the text. */
  readonly count: number;
  /** All contributors of that column. */
  readonly of: number;
  readonly says: Range;
  readonly fits: boolean;
  /** In the language of the text; null where nobody of that column is behind it. */
  readonly wouldBeTrue: string | null;
};

/** A claim with two columns where it names States and stakeholders together. */
export type CheckedClaim = Claim & {
  readonly columns: readonly ColumnCheck[];
  readonly fits: boolean;
  readonly wouldBeTrue: string | null;
};

export type ClaimCheck = {
  readonly text: string;
  readonly language: Language;
  /** Who is counted behind the text. */
  readonly evidence: ParticipantCount;
  /** Who is counted behind the other side, which "others" speaks of where there is one. */
  readonly contrary?: ParticipantCount;
  /** Who contributed to the review at all. */
  readonly contributors: ParticipantCount;
  readonly scale?: QuantifierScale;
};

const columns: Readonly<Record<Claim["subject"], readonly (readonly [Column, CountedSubject])[]>> = {
  states: [["states", "states"]],
  stakeholders: [["stakeholders", "stakeholders"]],
  "un-entities": [["unEntities", "un-entities"]],
  speakers: [["speakers", "speakers"]],
  "states-and-stakeholders": [
    ["states", "states"],
    ["stakeholders", "stakeholders"],
  ],
};

/** Regional organizations, United Nations entities and others are speakers too. */
function countIn(count: ParticipantCount, column: Column): number {
  return column === "speakers" ? sumOf(count) : count[column];
}

/** The noun of the text where it is of that column, else the usual one. */
function nounFor(claim: Claim, subject: CountedSubject, language: Language): ClaimNoun | undefined {
  if (claim.noun?.subject === subject) return claim.noun;
  return grammarOf(language).claims.nouns.find((noun) => noun.subject === subject);
}

type Counted = { readonly count: number; readonly says: Range; readonly proposed: Quantifier | null };

/** A word of the scale has to be the one that the scale proposes. */
function isExact(quantity: Quantity, { count, says, proposed }: Counted): boolean {
  const word = quantity.kind === "word" ? quantifiers.find((known) => known === quantity.word) : undefined;
  if (word) return word === proposed;
  return count >= says.least && (says.most === null || count <= says.most);
}

type Judge = ClaimCheck & { readonly exact: boolean };

/** The participants that a claim is about: "others", where there is another side, that side, of which it may say less than all. */
function sideOf({ quantity }: Claim, { evidence, contrary, exact }: Judge) {
  const others = quantity.kind === "word" && quantity.word === "others";
  return others && contrary && sumOf(contrary) > 0 ? { counted: contrary, exact: false } : { counted: evidence, exact };
}

function checkColumn(claim: Claim, [counted, subject]: readonly [Column, CountedSubject], judge: Judge): ColumnCheck {
  const { language, contributors, scale = defaultQuantifierScale } = judge;
  const { counted: behind, exact } = sideOf(claim, judge);
  const [count, of] = [countIn(behind, counted), countIn(contributors, counted)];
  const says = rangeOf(claim.quantity, { of, scale });
  const proposed = proposeQuantifier(count, of, scale);
  const fits = exact ? isExact(claim.quantity, { count, says, proposed }) : count >= says.least;
  const noun = nounFor(claim, subject, language);
  const word = claim.quantity.kind === "number" && count > 0 ? count : proposed;
  const wouldBeTrue = word === null || !noun ? null : grammarOf(language).claims.proposal(word, noun);
  return { counted, count, of, says, fits, wouldBeTrue };
}

/**
 * The claims of a text about how many said something, each held against who is counted behind the text. States and
 * stakeholders are counted separately. A text of one sentence has to say the number; in one of several, which share their
 * sources, a sentence may say less than all of them, never more.
 */
export function checkClaims(check: ClaimCheck): CheckedClaim[] {
  const { claims, sentences } = findClaims(check.text, check.language);
  const judge = { ...check, exact: sentences === 1 };
  return claims.map((claim) => {
    const checked = columns[claim.subject].map((column) => checkColumn(claim, column, judge));
    const proposals = checked.flatMap(({ wouldBeTrue }) => wouldBeTrue ?? []);
    return {
      ...claim,
      columns: checked,
      fits: checked.every(({ fits }) => fits),
      wouldBeTrue: proposals.length === 0 ? null : formatList(proposals, check.language),
    };
  });
}
