import { type TallyShape, tallyShapeOf } from "~/domain/participant/participant-groups";
import { type ParticipantClass } from "~/domain/participant/participant-schema";
import { compareIn } from "~/language/format";
import type { Language } from "~/language/language";
import { type ContentCitation, paragraphsOf, type ReportContent } from "./report-content";
import { tallyOf, type Tally } from "~/domain/counting/count-participants";

export type ShownPassage = Pick<
  ContentCitation,
  | "excerptId"
  | "quote"
  | "language"
  | "session"
  | "question"
  | "submissionNumber"
  | "version"
  | "frozenAnswerId"
  | "stance"
>;

export type ShownSource = {
  participant: string;
  shape: TallyShape;
  participantClass: ParticipantClass;
  /** Confirmed associates of a joint submission. */
  associates: string[];
  passages: ShownPassage[];
};

export type ShownEvidence = {
  key: string;
  number: number;
  originalLanguage: Language | null;
  counts: Tally;
  sources: ShownSource[];
};

const shapeOrder: readonly TallyShape[] = ["state", "stakeholder", "regional", "un"];

/** The passages of citations by who sent them: States first, then the other marks, each in the order of the language. */
export function shownSources(citations: readonly ContentCitation[], language: Language): ShownSource[] {
  const compare = compareIn(language);
  const bySender = new Map<string, ShownSource>();
  for (const citation of citations) {
    const { participant, associates, submissionNumber } = citation;
    const participantClass = participant.class;
    const sender = `${participant.id} ${submissionNumber}`;
    const source: ShownSource = bySender.get(sender) ?? {
      participant: participant.name[language],
      shape: tallyShapeOf(participantClass),
      participantClass,
      associates: associates.map(({ name }) => name[language]),
      passages: [],
    };
    source.passages.push(citation);
    bySender.set(sender, source);
  }
  const rank = ({ shape }: ShownSource) => shapeOrder.indexOf(shape);
  return [...bySender.values()].sort((a, b) => rank(a) - rank(b) || compare(a.participant, b.participant));
}

/** The sources of a paragraph; null where no paragraph has that key. */
export function shownEvidence(content: ReportContent, key: string, language: Language): ShownEvidence | null {
  const paragraph = paragraphsOf(content).find((each) => each.key === key);
  if (!paragraph) return null;
  return {
    key,
    number: paragraph.number,
    originalLanguage: paragraph.originalLanguage,
    counts: tallyOf(paragraph.evidence),
    sources: shownSources(paragraph.citations, language),
  };
}
