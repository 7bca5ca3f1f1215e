import type { Language } from "~/language/language";
import type { QuantifiedSubject } from "~/language/grammar/quantifier-forms";
import { matchQuantifiers } from "~/language/grammar/quantifier-patterns";
import { defaultQuantifierScale, proposeQuantifier, type Quantifier, type QuantifierScale } from "./quantifier-rules";

export type QuantifierUse = {
  readonly quantifier: Quantifier;
  readonly subject: QuantifiedSubject;
  /** The words as they stand in the text: "Several member States". */
  readonly phrase: string;
  /** Offsets in UTF-16 code units, end exclusive, as `String.prototype.slice` takes them. */
  readonly start: number;
  readonly end: number;
};

/** The quantified subjects of a text, in the order in which they stand. */
export function quantifiersIn(text: string, language: Language): QuantifierUse[] {
  const found = matchQuantifiers(text, language).map((match) => ({ ...match, end: match.start + match.phrase.length }));
  const longestFirst = found.sort((a, b) => a.start - b.start || b.end - a.end);
  return longestFirst.filter((use, index) => !longestFirst.slice(0, index).some((other) => use.start < other.end));
}

/** What stands behind a paragraph, and who was heard at all: distinct participants. */
export type QuantifierEvidence = {
  readonly states: number;
  readonly stakeholders: number;
  readonly heardStates: number;
  readonly heardStakeholders: number;
  /** Regional organizations, United Nations entities and others, who are speakers too. */
  readonly others?: number;
  readonly heardOthers?: number;
};

export type QuantifierWarning = {
  /** The column that does not carry the word. */
  readonly counted: "speakers" | "states" | "stakeholders";
  readonly count: number;
  readonly heard: number;
  /** Null where nobody of that column stands behind the paragraph. */
  readonly proposed: Quantifier | null;
} & QuantifierUse;

type Column = QuantifierWarning["counted"];

function columnsOf(subject: QuantifiedSubject): readonly Column[] {
  return subject === "states-and-stakeholders" ? ["states", "stakeholders"] : [subject];
}

function tally(evidence: QuantifierEvidence, column: Column): { count: number; heard: number } {
  if (column === "states") return { count: evidence.states, heard: evidence.heardStates };
  if (column === "stakeholders") return { count: evidence.stakeholders, heard: evidence.heardStakeholders };
  return {
    count: evidence.states + evidence.stakeholders + (evidence.others ?? 0),
    heard: evidence.heardStates + evidence.heardStakeholders + (evidence.heardOthers ?? 0),
  };
}

export type QuantifierCheck = {
  readonly text: string;
  readonly language: Language;
  readonly evidence: QuantifierEvidence;
  readonly scale?: QuantifierScale;
};

/** Where the text says another word than the scale proposes. States and stakeholders are counted apart. */
export function checkQuantifiers({ text, language, evidence, scale }: QuantifierCheck): QuantifierWarning[] {
  return quantifiersIn(text, language).flatMap((use) =>
    columnsOf(use.subject).flatMap((counted) => {
      const { count, heard } = tally(evidence, counted);
      const proposed = proposeQuantifier(count, heard, scale ?? defaultQuantifierScale);
      return proposed === use.quantifier ? [] : [{ ...use, counted, count, heard, proposed }];
    }),
  );
}
