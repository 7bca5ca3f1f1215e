import type { Language } from "~/language/language";
import type { OpenPoints } from "~/domain/report/content/open-point-names";
import type { StanceCount } from "~/domain/report/content/stance";
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
  /** The note on method at the end of a report. */
  readonly method: {
    readonly title: string;
    /** Something was open when the text was approved: "2 paragraphs are not in all languages". */
    readonly decided: string;
    readonly open: (name: keyof OpenPoints, count: number) => string;
    readonly reason: string;
    /** What the lines that follow count. */
    readonly stances: string;
    /** "Annex, paragraph 3: 2 passages support, 1 contradicts". */
    readonly stanceLine: (place: { number: number; annex: boolean }, counts: StanceCount) => string;
  };
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
