import type { Language } from "~/language/language";
import type { Quantifier } from "~/domain/counting/quantifier-rules";

/** Whose number a quantified subject gives. "Speakers" and "participants" mix the classes. */
export type QuantifiedSubject = "speakers" | "states" | "stakeholders" | "states-and-stakeholders";

type Forms = {
  /**
   * The words before the noun, as parts of a regular expression. "All" counts only where it may be the subject:
   * "the obligation of all States" quantifies nobody who spoke.
   */
  readonly words: Readonly<Record<Quantifier, string>>;
  /** Nouns, the longer before the shorter: the first that fits is taken. */
  readonly nouns: readonly (readonly [QuantifiedSubject, string])[];
  /** Words that may stand between quantifier and noun. */
  readonly between: string;
};

const english: Forms = {
  words: {
    one: "one(?: of the)?",
    some: "some(?: of the)?|certain|a few",
    several: "several(?: of the)?|a number of",
    many: "many(?: of the)?|numerous|a large number of",
    most: "most(?: of the)?|the majority of(?: the)?|a majority of(?: the)?",
    all: "(?<!(?:of|for|to|by|from|with|among|between) )all(?: of)?(?: the)?",
  },
  between: "(?:other |participating |ECE |UNECE )*",
  nouns: [
    ["states-and-stakeholders", "(?:member )?states and (?:other )?stakeholders"],
    ["speakers", "speakers?|participants?|delegations?|interventions?|representatives"],
    ["states", "(?:member )?states?(?! (?:speakers?|parties))|countr(?:y|ies)|governments?"],
    ["stakeholders", "stakeholders?|(?:civil society |non-governmental )?organi[sz]ations?|NGOs?"],
  ],
};

const french: Forms = {
  words: {
    one: "une?|l[’'](?:un|une) des",
    some: "certaine?s|quelques",
    several: "plusieurs",
    many: "de (?:très )?nombreu(?:x|ses)|un grand nombre (?:de |d[’'])|nombre (?:de |d[’'])",
    most: "la plupart (?:des |d[’'])|la majorité (?:des |d[’'])",
    all: "(?<!(?:de|à|pour|par|avec|entre) )(?:tous les|toutes les|l[’']ensemble des)",
  },
  between: "(?:autres |grands )?",
  nouns: [
    ["states-and-stakeholders", "états(?: membres)? et (?:de |des )?(?:autres )?parties prenantes"],
    ["speakers", "orat(?:eurs?|rices?)|intervenante?s?|participante?s?|délégations?"],
    ["states", "états?(?: membres?)?|pays|gouvernements?"],
    ["stakeholders", "parties? prenantes?|organisations?(?: de la société civile| non gouvernementales?)?|ONG"],
  ],
};

const russianStates = "государств\\p{L}*(?:\\s*[-–—]\\s*член\\p{L}*)?";
const russianStakeholders = "заинтересованн\\p{L}* сторон\\p{L}*";

const russian: Forms = {
  words: {
    one: "(?:один|одна|одно|одного|одной|одному|одним)(?: из)?",
    some: "некотор(?:ые|ых|ым|ыми)|отдельн(?:ые|ых|ым|ыми)|част(?:ь|и|ью)",
    several: "ряд(?:а|у|ом|е)?|нескольк(?:о|их|им|ими)",
    // «с участием многих заинтересованных сторон» is a name of meetings, not a count.
    many: "(?<!(?:с участием|при участии) )мног(?:ие|их|им|ими)|многочисленн(?:ые|ых|ым|ыми)|значительн(?:ое|ого|ому|ым) числ(?:о|а|у|ом)",
    most: "большинств(?:о|а|у|ом|е)|больш(?:ая|ей|ую) част(?:ь|и|ью)",
    all: "все(?:ми)?",
  },
  between: "(?:друг(?:ие|их|им|ими) |участвующ(?:ие|их|им|ими) )?",
  nouns: [
    ["states-and-stakeholders", `${russianStates} и ${russianStakeholders}`],
    ["speakers", "оратор\\p{L}*|выступавш\\p{L}*|участник\\p{L}*|делегаци\\p{L}*"],
    ["states", `${russianStates}|стран(?:а|ы|е|у|ой|ам|ами|ах)?(?!\\p{L})|правительств\\p{L}*`],
    ["stakeholders", `${russianStakeholders}|организаци\\p{L}*|НПО`],
  ],
};

const forms: Record<Language, Forms> = { en: english, fr: french, ru: russian };

export type QuantifierPattern = {
  readonly quantifier: Quantifier;
  readonly subject: QuantifiedSubject;
  readonly expression: RegExp;
};

function patternsOf({ words, between, nouns }: Forms): QuantifierPattern[] {
  const order = ["one", "some", "several", "many", "most", "all"] as const;
  return order.flatMap((quantifier) =>
    nouns.map(([subject, noun]) => {
      const source = `(?<![\\p{L}\\p{N}])(?:${words[quantifier]}) ?${between}(?:${noun})(?![\\p{L}\\p{N}])`;
      return { quantifier, subject, expression: new RegExp(source.replaceAll(" ", "\\s"), "giu") };
    }),
  );
}

/** Every quantifier with every kind of subject, as expressions over running text in the language. */
export const quantifierPatterns: Record<Language, readonly QuantifierPattern[]> = {
  en: patternsOf(forms.en),
  fr: patternsOf(forms.fr),
  ru: patternsOf(forms.ru),
};
