import type { Language } from "~/language/language";
import type { QuantifiedSubject } from "~/language/grammar/quantifier-forms";
import { matchQuantifiers } from "~/language/grammar/quantifier-patterns";
import { sumOf, type ParticipantCount } from "./count-participants";
import { defaultQuantifierScale, proposeQuantifier, type Quantifier, type QuantifierScale } from "./quantifier-rules";

export type QuantifierUse = {
  readonly quantifier: Quantifier;
  readonly subject: QuantifiedSubject;
  /** The words as they are in the text: "Several member States". */
  readonly phrase: string;
  /** Offsets in UTF-16 code units, end exclusive, as `String.prototype.slice` takes them. */
  readonly start: number;
  readonly end: number;
};

/** The quantified subjects of a text, in their order. */
export function quantifiersIn(text: string, language: Language): QuantifierUse[] {
  const found = matchQuantifiers(text, language).map((match) => ({ ...match, end: match.start + match.phrase.length }));
  const longestFirst = found.sort((a, b) => a.start - b.start || b.end - a.end);
  return longestFirst.filter((use, index) => !longestFirst.slice(0, index).some((other) => use.start < other.end));
}

/** Distinct participants, never added up over columns unless the word is of speakers. */
type Column = "speakers" | "states" | "stakeholders";

export type QuantifierWarning = {
  /** The column that does not carry the word. */
  readonly counted: Column;
  readonly count: number;
  /** All contributors of that column. */
  readonly of: number;
  /** Null where nobody of that column is counted behind the paragraph. */
  readonly proposed: Quantifier | null;
} & QuantifierUse;

function columnsOf(subject: QuantifiedSubject): readonly Column[] {
  return subject === "states-and-stakeholders" ? ["states", "stakeholders"] : [subject];
}

/** Regional organizations, United Nations entities and others are speakers too. */
function countIn(count: ParticipantCount, column: Column): number {
  return column === "speakers" ? sumOf(count) : count[column];
}

export type QuantifierCheck = {
  readonly text: string;
  readonly language: Language;
  /** Who is counted behind the paragraph. */
  readonly evidence: ParticipantCount;
  /** Who contributed to the review at all. */
  readonly contributors: ParticipantCount;
  readonly scale?: QuantifierScale;
};

/** Where the text says another word than the scale proposes. States and stakeholders are counted separately. */
export function checkQuantifiers(check: QuantifierCheck): QuantifierWarning[] {
  const { text, language, evidence, contributors, scale = defaultQuantifierScale } = check;
  return quantifiersIn(text, language).flatMap((use) =>
    columnsOf(use.subject).flatMap((counted) => {
      const [count, of] = [countIn(evidence, counted), countIn(contributors, counted)];
      const proposed = proposeQuantifier(count, of, scale);
      return proposed === use.quantifier ? [] : [{ ...use, counted, count, of, proposed }];
    }),
  );
}
