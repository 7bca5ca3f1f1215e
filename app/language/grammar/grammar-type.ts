import type { ClaimForms } from "./claims/claim-forms";
import type { KeptTogether } from "./kept-together";

export type Gender = "masculine" | "feminine" | "neuter";

/** The form of a numeral: a gender in the nominative, the genitive, or the feminine prepositional ("на второй сессии"). */
export type NumeralForm = Gender | "genitive" | "prepositional";

/** A name as running text prints it, with the inflected forms that its record carries; a grammar derives what is absent. */
export type InflectedName = {
  readonly name: string;
  /** "le", "la", "les" or "l’"; null for a name without article. */
  readonly article?: string | null | undefined;
  readonly withArticle?: string | undefined;
  /** Behind "of", with its preposition where the language has one: "of Spain", "de l’Espagne", "Испании". */
  readonly genitive?: string | undefined;
};

/** What separates the items of a list; `serial` closes a list of three or more where the comma is asked for. */
export type ListSeparators = { readonly between: string; readonly last: string; readonly serial: string };

export type DateParts = { readonly day: number; readonly month: string; readonly year: number };

/** Where a practice or a pledge is carried out. */
export type EntryLevel = "local" | "national" | "regional" | "global";

/** The names of the columns of a table of figures, and of the sexes: the first is the one that is said. */
export type FigureWords = {
  readonly columns: Readonly<Record<"indicator" | "year" | "value" | "unit" | "sex" | "age" | "source", string>>;
  readonly sexes: Readonly<Record<"female" | "male", readonly [string, ...string[]]>>;
};

/** The labels of what an entry of a list says beside its text, and how it says that it may be passed on. */
export type EntryWords = {
  readonly actors: string;
  readonly principles: string;
  readonly level: string;
  readonly levels: Readonly<Record<EntryLevel, string>>;
  readonly period: string;
  readonly link: string;
  readonly forward: string;
};

/** How a language writes: everything that a generator, a format or a screen must know of it. One file a language. */
export type Grammar = {
  /** BCP 47 with the region whose spelling and dates are followed. */
  readonly locale: string;
  /** The language as it names itself. */
  readonly ownName: string;

  /** By position from one, in words up to ten, in lower case. */
  ordinal(number: number, form?: NumeralForm): string;
  /** In words under ten, as the house style asks; in figures from ten on. */
  cardinal(number: number, form?: NumeralForm): string;

  readonly list: ListSeparators;
  /** With the spaces of the language. */
  readonly colon: string;
  readonly semicolon: string;
  quote(text: string): string;
  /** Punctuation before which the mark of a footnote is set; behind any other it follows. */
  readonly footnoteMarkBefore: RegExp;

  /** "the Russian Federation", "la Fédération de Russie". */
  withArticle(name: InflectedName): string;
  /** "of Spain", "de l’Espagne", "Испании". */
  genitive(name: InflectedName): string;
  /** As it goes with a noun: "Portugal’s", "du Portugal", "Португалии". */
  possessive(name: InflectedName): string;
  /** As it follows "on behalf of" in a list of signatories. */
  onBehalfOf(name: InflectedName): string;
  /** The gender and number that a verb or participle agrees with. */
  agreement(name: InflectedName): { gender: Gender; plural: boolean };
  /** What a listed name is sorted by: without its article, where the language lists names with theirs. */
  sortedBy(listedName: string): string;

  /** A date in full; `glue` joins the parts that no line may separate. */
  date(parts: DateParts, glue: string): string;
  /** Days of one month or of two, without the year, and that year: "12–13 November 2020". */
  dayNumber(day: number): string;
  /** "on 11 March 2024"; of a period, "from" and "to" as the language writes them. */
  onDate(date: string): string;
  /** A period with its preposition; the dates come as they are printed, and joined by a dash. */
  onPeriod(from: string, to: string, joined: string): string;
  /** A time of day "14:02". */
  time(clock: string): string;
  /** Between a date and a time. */
  readonly beforeTime: string;

  /** Words of which the portal makes the plain text of an answer; the objectives come as a list, with their count. */
  readonly answerWords: {
    readonly yes: string;
    readonly no: string;
    objectives(list: string, numbers: readonly unknown[]): string;
    /** "Period: 2021–2023", with the colon of the language. */
    labelled(label: string, words: string): string;
    readonly entry: EntryWords;
    readonly figure: FigureWords;
  };

  /** What is never separated at the end of a line. */
  readonly keptTogether: KeptTogether;

  /** How it says how many speakers made a point. */
  readonly claims: ClaimForms;
};
