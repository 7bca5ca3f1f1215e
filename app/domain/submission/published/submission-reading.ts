import { submissionKind } from "~/domain/submission/submission-owner";
import { demonstrationSourcesSchema } from "~/domain/submission/submission-schema";
import type { ParticipantClass } from "~/domain/participant/participant-schema";
import { levelOf, type PublicationLevel } from "~/domain/counting/publication-level";
import { type MaskReason, maskReasonOf, maskReasons } from "~/domain/screening/masking/mask-reasons";
import type { FrozenAnswerRow } from "~/db/queries/list-frozen-answers.server";
import { generalPart } from "~/domain/review/question-scope";
import type { SetupInLanguage } from "~/domain/review/setup-in-language";
import { toLanguage } from "~/language/language";
import type { ReadText } from "~/language/localized-text";
import { contentOf, type WrittenContent } from "~/question-kinds/answer-content";
import { asQuestionKind, type QuestionKind } from "~/question-kinds/kind";

/** A place in a document of the register, as a demonstration text names it. */
export type SourceLine = { document: ReadText; symbol: string | null; place: string };

/** A frozen answer as it is read. */
export type ReadAnswer = WrittenContent & {
  frozenAnswerId: string;
  session: number;
  question: number;
  kind: QuestionKind;
  questionLabel: ReadText;
  /** Under which the question is put; null where it is put under none. */
  objective: { number: number; title: ReadText } | null;
  /** In the wording put to governments or to stakeholders, whichever the author is. */
  questionText: ReadText;
  wordCount: number;
  /** Who may read it, as its authors decided. */
  level: PublicationLevel;
  /** Why spans of it are masked, each reason once; empty where none is. */
  masked: MaskReason[];
  objectives: { number: number; label: ReadText }[];
  /** What a demonstration text paraphrases; empty for what respondents write. */
  sources: SourceLine[];
};

/** The answers to one session, or to the general questions (0, without a label), in the order of the questions. */
export type ReadSession = { number: number; label: ReadText | null; answers: ReadAnswer[] };

type Reading = { participantClass: ParticipantClass; setup: SetupInLanguage };

function readSources(stored: unknown, { documents }: SetupInLanguage): SourceLine[] {
  const sources = demonstrationSourcesSchema.nullable().parse(stored ?? null) ?? [];
  return sources.flatMap(({ document: key, place }) => {
    const found = documents.find((document) => document.key === key);
    return found ? [{ document: found.title, symbol: found.symbol, place }] : [];
  });
}

/** What is masked in an answer of another kind is masked in its plain text, as which it is read then. */
function readingKind(kind: string, { masks, value }: FrozenAnswerRow): QuestionKind {
  return masks.length > 0 && value === null ? "text" : asQuestionKind(kind);
}

function toReadAnswer(row: FrozenAnswerRow, { participantClass, setup }: Reading): Omit<ReadAnswer, "session"> {
  const question = setup.questionVersions.get(row.questionVersionId);
  if (!question) throw new Error(`The set-up has no version ${row.questionVersionId} of a question`);
  const asked = submissionKind(participantClass) === "report" ? question.stateText : question.stakeholderText;
  return {
    frozenAnswerId: row.id,
    question: question.number,
    kind: readingKind(question.kind, row),
    questionLabel: question.label,
    objective: question.objective && { number: question.objective.number, title: question.objective.title },
    questionText: asked,
    language: toLanguage(row.language),
    ...contentOf(row),
    wordCount: row.wordCount,
    level: levelOf(row.level),
    masked: maskReasons.filter((reason) => row.masks.some((mask) => maskReasonOf(mask.reason) === reason)),
    objectives: row.objectives.flatMap((number) => setup.objectives.get(number) ?? []),
    sources: readSources(row.demonstrationSources, setup),
  };
}

const generalQuestions = { id: null, number: generalPart, label: null };

/** Frozen answers, in their order, as sessions with their answers; those to the general questions come first. */
export function toReadSessions(rows: readonly FrozenAnswerRow[], reading: Reading): ReadSession[] {
  return [generalQuestions, ...reading.setup.sessions].flatMap(({ id, number, label }) => {
    const answers = rows.filter(({ sessionId }) => sessionId === id);
    const read = answers.map((row) => ({ ...toReadAnswer(row, reading), session: number }));
    return read.length > 0 ? [{ number, label, answers: read }] : [];
  });
}
