import { submissionKind } from "~/domain/submission/submission-kind";
import { demonstrationSourcesSchema } from "~/domain/submission/submission-schema";
import type { ParticipantClass } from "~/domain/participant/participant-schema";
import { type Language, toLanguage } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";

/** A place in a document of the register, as a demonstration text names it. */
export type SourceLine = { document: ReadText; symbol: string | null; place: string };

/** A frozen answer as it is read. */
export type ReadAnswer = {
  frozenAnswerId: string;
  session: number;
  question: number;
  questionLabel: ReadText;
  /** In the wording put to governments or to stakeholders, whichever the author is. */
  questionText: ReadText;
  language: Language;
  text: string;
  wordCount: number;
  objectives: { number: number; label: ReadText }[];
  /** What a demonstration text paraphrases; empty for what respondents write. */
  sources: SourceLine[];
};

/** The answers to one thematic session, in the order of its questions. */
export type ReadSession = { number: number; label: ReadText; answers: ReadAnswer[] };

/** The columns of a frozen answer that `toReadSessions` reads; take them in the order of `position`. */
export const frozenAnswerColumns = {
  id: true,
  language: true,
  text: true,
  wordCount: true,
  demonstrationSources: true,
  session: { select: { number: true, label: true } },
  questionVersion: {
    select: { label: true, stateText: true, stakeholderText: true, question: { select: { number: true } } },
  },
  objectives: {
    orderBy: { objectiveNumber: "asc" },
    select: { objective: { select: { number: true, label: true } } },
  },
} as const;

export type FrozenAnswerRow = {
  id: string;
  language: string;
  text: string;
  wordCount: number;
  demonstrationSources: unknown;
  session: { number: number; label: unknown };
  questionVersion: { label: unknown; stateText: unknown; stakeholderText: unknown; question: { number: number } };
  objectives: { objective: { number: number; label: unknown } }[];
};

/** A document of the register, by the key under which sources name it. */
export type RegisteredDocument = { key: string; symbol: string | null; title: unknown };

type Reading = { participantClass: ParticipantClass; language: Language; documents: readonly RegisteredDocument[] };

function readSources(stored: unknown, { documents, language }: Reading): SourceLine[] {
  const sources = demonstrationSourcesSchema.nullable().parse(stored ?? null) ?? [];
  return sources.flatMap(({ document: key, place }) => {
    const found = documents.find((document) => document.key === key);
    return found ? [{ document: readText(found.title, language), symbol: found.symbol, place }] : [];
  });
}

function toReadAnswer(row: FrozenAnswerRow, reading: Reading): ReadAnswer {
  const { language } = reading;
  const { label, stateText, stakeholderText, question } = row.questionVersion;
  const asked = submissionKind(reading.participantClass) === "report" ? stateText : stakeholderText;
  return {
    frozenAnswerId: row.id,
    session: row.session.number,
    question: question.number,
    questionLabel: readText(label, language),
    questionText: readText(asked, language),
    language: toLanguage(row.language),
    text: row.text,
    wordCount: row.wordCount,
    objectives: row.objectives.map(({ objective }) => ({
      number: objective.number,
      label: readText(objective.label, language),
    })),
    sources: readSources(row.demonstrationSources, reading),
  };
}

/** Frozen answers, in their order, as sessions with their answers. */
export function toReadSessions(rows: readonly FrozenAnswerRow[], reading: Reading): ReadSession[] {
  const sessions = new Map<number, ReadSession>();
  for (const row of rows) {
    const { number, label } = row.session;
    const session = sessions.get(number) ?? { number, label: readText(label, reading.language), answers: [] };
    session.answers.push(toReadAnswer(row, reading));
    sessions.set(number, session);
  }
  return [...sessions.values()].sort((one, other) => one.number - other.number);
}
