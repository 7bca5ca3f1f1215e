export const quantifierNames = ["one", "some", "several", "many", "most", "all"] as const;
export type QuantifierName = (typeof quantifierNames)[number];

/** Whose number a quantified subject gives. "Speakers" and "participants" mix the classes. */
export type QuantifiedSubject = "speakers" | "states" | "stakeholders" | "states-and-stakeholders";

/** How a language quantifies: parts of regular expressions, in which a blank stands for any white space. */
export type QuantifierForms = {
  /**
   * The words before the noun. "All" counts only where it may be the subject: "the obligation of all States" quantifies
   * nobody who spoke.
   */
  readonly words: Readonly<Record<QuantifierName, string>>;
  /** Nouns, the longer before the shorter: the first that fits is taken. */
  readonly nouns: readonly (readonly [QuantifiedSubject, string])[];
  /** Words that may stand between quantifier and noun. */
  readonly between: string;
  /** Whether the short name of a region may stand there too. */
  readonly acronymBetween: boolean;
};
