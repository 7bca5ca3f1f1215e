/**
 * How a language says how many speakers made a point: "Several Central Asian States", « la plupart des délégations »,
 * «ряд государств». Words alone; what a word means in numbers is a rule of counting (domain/counting/claims).
 *
 * A pattern is a row of words in lower case: `a (large|great)? number of`. `(a|b)` is one word of several, `?` behind a
 * word or a group says that it may be absent, `*` at either end of a word leaves its beginning or its ending open. Russian ё is written е.
 */
export type Pattern = string;

export const scaleWords = ["one", "some", "several", "many", "most", "all"] as const;
export type ScaleWord = (typeof scaleWords)[number];

/** Every way to say how many but a number. `plural` is a noun in the plural without any such word. */
export const quantityNames = [
  ...scaleWords,
  "few",
  "various",
  "group",
  "others",
  "both",
  "half",
  "third",
  "quarter",
  "two-thirds",
  "three-quarters",
  "minority",
  "majority",
  "large-majority",
  "nearly-all",
  "not-all",
  "dozens",
  "broad",
  "plural",
] as const;
export type QuantityName = (typeof quantityNames)[number];

/** What comes before a number or a share and blurs it. */
export const approximations = ["at-least", "over", "nearly", "under", "about", "up-to"] as const;
export type Approximation = (typeof approximations)[number];

/** Whose number a claim gives. "Speakers" and "participants" mix the classes. */
export const countedSubjects = ["states", "stakeholders", "un-entities", "speakers"] as const;
export type CountedSubject = (typeof countedSubjects)[number];

export type Gender = "masculine" | "feminine" | "neuter";

/** A noun for those who speak, with the forms that a proposal needs. */
export type ClaimNoun = {
  readonly subject: CountedSubject;
  /** How the noun is found in a text. A singular that stays one may be counted by "one" and "each" alone. */
  readonly singular: Pattern;
  readonly plural: Pattern;
  /** As the subject without a quantity, where that has a form of its own. */
  readonly bare?: Pattern;
  /** How a proposal writes it: "State", "States"; Russian also behind 2 to 4 and behind a word of quantity. */
  readonly one: string;
  readonly many: string;
  readonly genitive?: string;
  readonly genitivePlural?: string;
  readonly gender?: Gender;
  /** An article before it introduces a body and counts nobody: « une organisation a décrit ». */
  readonly introduced?: boolean;
};

/** What a word is by its form, with the word behind it where that decides. */
export type WordTest = (word: string, next?: string) => boolean;

export type ClaimForms = {
  readonly quantities: Readonly<Record<Exclude<QuantityName, "plural">, readonly Pattern[]>>;
  /** Says "one", or is an article: which of both, the noun and the text around it tell. */
  readonly article?: Pattern;
  /** Quantities in other cases than the subject's: behind a source or before a verb in the passive. */
  readonly oblique?: readonly (readonly [QuantityName, Pattern])[];
  readonly numerals: ReadonlyMap<string, number>;
  readonly obliqueNumerals?: ReadonlyMap<string, number>;
  /** About a round number: « une vingtaine ». */
  readonly roundNumerals: readonly (readonly [Pattern, number])[];
  readonly approximations: Readonly<Record<Approximation, readonly Pattern[]>>;
  readonly perCent: readonly Pattern[];
  /** Between the quantity and the noun: "of the", "d’", «из». */
  readonly links: readonly Pattern[];
  /** What tells of many speakers without naming them: "broad agreement". */
  readonly agreements: readonly (readonly [QuantityName, Pattern])[];
  /** Instead of a noun: "of them". */
  readonly pronouns: readonly Pattern[];
  readonly nouns: readonly ClaimNoun[];
  /** May be an adjective before the noun. */
  readonly isModifier: WordTest;
  /** Before a noun without a quantity: "the", « les ». */
  readonly determiners: readonly Pattern[];
  /** Between "representatives" and those they speak for; a language that says it by a case has none. */
  readonly membersOf: readonly Pattern[];
  /** Joins two nouns into one subject: "and", "as well as", with the words after it. */
  readonly together: readonly Pattern[];

  /** Behind the noun: what makes it a place or a thing, "of origin". */
  readonly places: readonly Pattern[];
  /** Behind the noun: the part is of another whole than the review, "of the United Nations". */
  readonly otherWholes: readonly Pattern[];
  /** Between the subject and its verb: adverbs and auxiliaries. */
  readonly beforeVerb: readonly Pattern[];
  /** Verbs of saying, in the forms of reported speech. */
  readonly isSaying: WordTest;
  /** Verbs of saying of more than a word: "took the floor". */
  readonly saying: readonly Pattern[];
  /** Verbs of the past, by which a subject is told in the middle of a sentence. */
  readonly isPast: WordTest;
  /** What someone owes or is told: "must", "are encouraged". */
  readonly duties: readonly Pattern[];
  /** Verbs in the present that describe the world: "many countries face". */
  readonly isGeneral: WordTest;
  /** Opens a phrase that may come between the subject and its verb: "from across the region". */
  readonly attributes: readonly Pattern[];

  /** Before the subject: a clause begins, as at the start of a sentence. */
  readonly openers: readonly Pattern[];
  /** Before the subject: a clause may begin. */
  readonly joiners: readonly Pattern[];
  /** Before the subject: what follows is said, not who says it. */
  readonly subordinators: readonly Pattern[];
  /** Before the subject: it is the source. "according to", "in the view of". */
  readonly sources: readonly Pattern[];
  /** The same at the start of a sentence: "For many States, …". */
  readonly openingSources: readonly Pattern[];
  /** Before the subject: what comes from it, "the support of", "a priority for". */
  readonly contributions: readonly Pattern[];
  /** Before the agent of a passive. */
  readonly agents: readonly Pattern[];
  /** Before a place, a receiver, a part: no subject follows. */
  readonly prepositions: readonly Pattern[];
  /** The verb of saying may come before its subject: « comme l’ont souligné plusieurs États ». */
  readonly verbFirst: boolean;
  /** Words before a full stop that ends no sentence. */
  readonly abbreviations: readonly string[];

  /** "one State", « la plupart des délégations », «ряд государств». */
  proposal(quantity: ScaleWord | number, noun: ClaimNoun): string;
};
