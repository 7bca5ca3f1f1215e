import type { Language } from "~/language/language";
import type { ParticipantCount } from "~/domain/counting/count-participants";

export type Distribution = "general" | "limited" | "restricted";

/** The fixed words of documents; the same shape in every language. */
export type ReportWording = {
  readonly contents: string;
  readonly paragraphs: string;
  readonly page: string;
  readonly annex: string;
  readonly footnotes: string;
  readonly footnote: (number: number) => string;
  readonly backToText: string;
  readonly paragraph: (number: number) => string;
  /** Between a label and what it labels, with the spacing of the language. */
  readonly colon: string;
  /** The language of the two lines that follow; Russian mastheads keep the English words. */
  readonly mastheadLanguage: Language;
  readonly distribution: (distribution: Distribution) => string;
  readonly original: (language: Language) => string;
  /** What follows a text that is shown in its original because there is no version in this language. */
  readonly shownInOriginal: (original: Language) => string;
  /** What follows a translation that is older than its original. */
  readonly outdatedFrom: (original: Language) => string;
  /** In a draft: words that the mark of a footnote is to follow and that the text no longer has. */
  readonly lostAnchor: (words: string) => string;
  readonly draftForComments: string;
  /** "4 States, 2 stakeholders"; empty where nothing is counted. */
  readonly evidence: (count: ParticipantCount) => string;
  readonly sourcesLine: (evidence: string) => string;
  readonly session: {
    readonly leadOrganizers: (count: number) => string;
    readonly moderator: string;
    readonly speaker: string;
    readonly inputs: string;
  };
  /** Of the background note of a session. */
  readonly note: {
    readonly title: string;
    /** "Session 2: Safety on the way". */
    readonly session: (number: number, label: string) => string;
    readonly introduction: string;
    readonly overview: string;
  };
};
