import type { ReportParticipant } from "~/domain/participant/participant-presenters";
import type { Segment } from "~/domain/review/meeting/meeting-parts";
import type { RegionNames } from "~/domain/review/region-names";
import type { InEveryLanguage, Language } from "~/language/language";

/**
 * The facts from which the factual paragraphs of a report are generated. They are plain data: the code that reads the
 * database fills them in, and the generators need nothing else.
 */

export type InputFacts = {
  readonly participant: ReportParticipant;
  /** The name as the participant asked to be listed, where it differs from the registered one. */
  readonly printedName?: Readonly<Partial<Record<Language, string>>> | null | undefined;
  /** Joint signatories, in the order given. */
  readonly onBehalfOf: readonly ReportParticipant[];
};

export type SessionFacts = {
  readonly number: number;
  readonly objectives: readonly number[];
  readonly organizers: readonly ReportParticipant[];
  readonly moderator: { readonly name: InEveryLanguage; readonly affiliation: InEveryLanguage | null } | null;
  readonly speaker: ReportParticipant | null;
  readonly inputs: readonly InputFacts[];
  readonly rightOfReply: ReportParticipant | null;
};

export type CoChairFacts = {
  readonly participant: ReportParticipant;
  /** With the form of address: "H.E. Ms. Elma Saiz". */
  readonly name: InEveryLanguage;
  /** Without the State, which is added in the right form: "Minister for Inclusion". */
  readonly title: InEveryLanguage;
  /** Who took the chair at the closing in place of the Co-Chair. */
  readonly substitute: { readonly name: InEveryLanguage; readonly title: InEveryLanguage } | null;
};

/** How many participants of each class sent a report or a contribution. */
export type SubmissionCounts = {
  readonly states: number;
  readonly stakeholders: number;
  readonly regionalOrganizations?: number | undefined;
  readonly unEntities?: number | undefined;
};

export type ReviewFacts = {
  /** 2 for the second Regional Review. */
  readonly edition: number;
  readonly region: RegionNames;
  readonly title: InEveryLanguage;
  /** Calendar days, "YYYY-MM-DD"; `to` is null for a meeting of one day. */
  readonly meeting: { readonly from: string; readonly to: string | null };
  /** The meeting has not begun: its sentences are in the future. */
  readonly ahead: boolean;
  /** As it follows "was held": the place with its preposition, in the case that the language asks for. */
  readonly place: InEveryLanguage;
  /** As it closes that sentence: "ahead of the Regional Forum on Sustainable Development …". */
  readonly occasion: InEveryLanguage | null;
  /** As they follow "organized by", "organisé par" and, in the instrumental, "организован". */
  readonly jointOrganizers: readonly InEveryLanguage[];
  /** As it follows "pursuant to", "en application" ("de la décision …") and "в соответствии с" ("решением …"). */
  readonly mandate: { readonly text: InEveryLanguage; readonly url: string | null } | null;
  readonly coChairs: readonly CoChairFacts[];
  readonly withHearing: boolean;
  /** A sentence on the basis of the thematic sessions, complete with its full stop. */
  readonly sessionsBasis: InEveryLanguage | null;
  /** Symbol of the provisional agenda; null where it is not known. */
  readonly agendaSymbol: string | null;
  /** Everybody who attended, of whatever class; the generators take their own. */
  readonly attendance: readonly ReportParticipant[];
  /**
   * Who represented the regional organization, as it follows "was represented by", "était représentée par"
   * and, in the instrumental, "был представлен". Empty where that is not known.
   */
  readonly regionalOrganizationBy: readonly InEveryLanguage[];
  readonly stakeholderAttendance: { readonly count: number; readonly atLeast: boolean } | null;
  /** Where the list of participants can be read; null or absent where that is not known. */
  readonly participantsListUrl?: string | null | undefined;
  readonly submissions: SubmissionCounts;
};

export type ReportFacts = {
  readonly review: ReviewFacts;
  /** Statements of the opening and of the closing, in the order in which they were made. */
  readonly segments: Readonly<Record<Segment, readonly InputFacts[]>>;
  readonly sessions: readonly SessionFacts[];
  /** How many of those who sent reports named an objective in an answer; asked only where a paragraph is on one. */
  readonly naming?: ((objective: number) => SubmissionCounts) | undefined;
};
