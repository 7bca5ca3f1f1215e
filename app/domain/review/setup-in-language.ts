import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import type { ReviewSetup } from "./review-setup.server";

export type SetupQuestion = {
  id: string;
  number: number;
  /** See question-kinds/kind.ts. */
  kind: string;
  /** Null: put in every session. */
  sessionId: string | null;
  versionId: string;
  label: ReadText;
  stateText: ReadText;
  stakeholderText: ReadText;
  guidance: ReadText;
};

type SetupObjective = { number: number; label: ReadText };

/** An objective of the Global Compact, whether or not a session takes it up. */
export type ObjectiveLine = SetupObjective & { title: ReadText };

export type SetupSession = {
  id: string;
  number: number;
  label: ReadText;
  objectives: SetupObjective[];
  /** Those that are put in this session, in their order and in their latest version. */
  questions: SetupQuestion[];
};

export type SetupDocument = { key: string; symbol: string | null; title: ReadText };

/** The set-up as a page shows it: its texts in one language. */
export type SetupInLanguage = {
  title: ReadText;
  shortTitle: ReadText;
  place: ReadText;
  sessions: SetupSession[];
  /** Every version of every question, by the identifier of the version: what frozen answers name. */
  questionVersions: ReadonlyMap<string, SetupQuestion>;
  objectives: ReadonlyMap<number, SetupObjective>;
  documents: SetupDocument[];
  /** All of the Global Compact, by number. */
  everyObjective: ObjectiveLine[];
};

const inLanguages = new WeakMap<ReviewSetup, Map<Language, SetupInLanguage>>();

type StoredQuestion = ReviewSetup["questions"][number];

function readQuestion(
  { id, number, kind, sessionId }: StoredQuestion,
  version: StoredQuestion["version"],
  language: Language,
): SetupQuestion {
  const read = (text: unknown) => readText(text, language);
  return {
    id,
    number,
    kind,
    sessionId,
    versionId: version.id,
    label: read(version.label),
    stateText: read(version.stateText),
    stakeholderText: read(version.stakeholderText),
    guidance: read(version.guidance),
  };
}

function readSessions(setup: ReviewSetup, language: Language): SetupSession[] {
  const questions = setup.questions.map((question) => readQuestion(question, question.version, language));
  return setup.sessions.map(({ id, number, label, objectives }) => ({
    id,
    number,
    label: readText(label, language),
    objectives: objectives.map((objective) => ({
      number: objective.number,
      label: readText(objective.label, language),
    })),
    questions: questions.filter(({ sessionId }) => sessionId === null || sessionId === id),
  }));
}

function readSetup(setup: ReviewSetup, language: Language): SetupInLanguage {
  const read = (text: unknown) => readText(text, language);
  const sessions = readSessions(setup, language);
  const versions = setup.questions.flatMap((question) =>
    question.versions.map((version) => readQuestion(question, version, language)),
  );
  return {
    title: read(setup.title),
    shortTitle: read(setup.shortTitle),
    place: read(setup.place),
    sessions,
    questionVersions: new Map(versions.map((question) => [question.versionId, question])),
    objectives: new Map(sessions.flatMap(({ objectives }) => objectives.map((one) => [one.number, one]))),
    documents: setup.documents.map(({ key, symbol, title }) => ({ key, symbol, title: read(title) })),
    everyObjective: setup.everyObjective.map(({ number, label, title }) => ({
      number,
      label: read(label),
      title: read(title),
    })),
  };
}

/** The texts of the set-up in one language, each falling back where it has no version of its own. */
export function setupInLanguage(setup: ReviewSetup, language: Language): SetupInLanguage {
  const known = inLanguages.get(setup) ?? new Map<Language, SetupInLanguage>();
  inLanguages.set(setup, known);
  const read = known.get(language) ?? readSetup(setup, language);
  known.set(language, read);
  return read;
}
